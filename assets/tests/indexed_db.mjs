// A stand-in for the browser's IndexedDB, in memory: as much of it as the
// outbox uses. Transactions run one after another, and one that fails keeps nothing.

export class KeyRange {
  constructor(lower, upper) {
    Object.assign(this, { lower, upper });
  }

  static bound(lower, upper) {
    return new KeyRange(lower, upper);
  }

  holds(key) {
    return this.lower <= key && key <= this.upper;
  }
}

const clone = (value) => (value === undefined ? undefined : structuredClone(value));
const matches = (query, key) => query === undefined || (query instanceof KeyRange ? query.holds(key) : query === key);

/** What stands on the disk; every tab of a device opens the same. */
export class Disk {
  /** Set, no transaction that writes is completed. */
  full = false;
  stores = new Map();
  #last = Promise.resolve();

  /** The rows of a store, as they stand now. */
  rows(store) {
    return [...(this.stores.get(store)?.rows.values() ?? [])].map(clone);
  }

  open() {
    const request = { result: new Database(this) };
    queueMicrotask(() => {
      if (this.stores.size === 0) request.onupgradeneeded?.();
      request.onsuccess?.();
    });
    return request;
  }

  /** Runs a transaction after those that were opened before it. */
  run(transaction) {
    this.#last = this.#last.then(() => transaction.run());
  }
}

class Database {
  constructor(disk) {
    this.disk = disk;
  }

  createObjectStore(name, { keyPath }) {
    this.disk.stores.set(name, { keyPath, rows: new Map() });
    return { createIndex: () => {} };
  }

  transaction(names, mode) {
    const transaction = new Transaction(this.disk, mode);
    this.disk.run(transaction);
    return transaction;
  }

  close() {}
}

class Transaction {
  error = null;
  #requests = [];

  constructor(disk, mode) {
    Object.assign(this, { disk, mode });
  }

  objectStore(name) {
    const { keyPath, rows } = this.disk.stores.get(name);
    const all = (fits) => [...rows.values()].filter(fits).toSorted((a, b) => (a[keyPath] < b[keyPath] ? -1 : 1)).map(clone);
    return {
      put: (value) => this.#ask(() => void rows.set(value[keyPath], clone(value))),
      get: (key) => this.#ask(() => clone(rows.get(key))),
      getAll: (query) => this.#ask(() => all((row) => matches(query, row[keyPath]))),
      delete: (query) => this.#ask(() => [...rows.keys()].filter((key) => matches(query, key)).forEach((key) => rows.delete(key))),
      index: (path) => ({ getAll: (key) => this.#ask(() => all((row) => row[path] === key)) }),
    };
  }

  #ask(work) {
    const request = { work };
    this.#requests.push(request);
    return request;
  }

  run() {
    const before = structuredClone(this.disk.stores);
    for (let request; (request = this.#requests.shift()); ) {
      request.result = request.work();
      request.onsuccess?.();
    }
    if (!this.disk.full || this.mode === "readonly") return this.oncomplete?.();
    this.disk.stores = before;
    this.error = new Error("the disk is full");
    this.onabort?.();
  }
}
