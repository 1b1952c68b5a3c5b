// The device's database: entries by identity, and notes (drafts, leases, a
// device's state) by name.

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("mithaq", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("entries", { keyPath: "id" }).createIndex("box", "box");
      request.result.createObjectStore("notes", { keyPath: "name" });
    };
    request.onsuccess = () => {
      const forget = () => (opened = undefined);
      request.result.onclose = forget;
      request.result.onversionchange = () => {
        request.result.close();
        forget();
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** One transaction; when the promise is kept, what it wrote is on the disk. */
export async function transaction<T>(
  mode: IDBTransactionMode,
  work: (entries: IDBObjectStore, notes: IDBObjectStore, give: (value: T) => void) => void,
): Promise<T | undefined> {
  const database = await open();
  const tx = database.transaction(["entries", "notes"], mode, { durability: "strict" });
  let given: T | undefined;
  work(tx.objectStore("entries"), tx.objectStore("notes"), (value) => (given = value));
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve(given);
    tx.onerror = tx.onabort = () => reject(tx.error);
  });
}

/** Goes on with what a request inside a transaction has found. */
export function found<T>(request: IDBRequest, then: (value: T) => void): void {
  request.onsuccess = () => then(request.result as T);
}

/** Whether this browser keeps anything at all; some private windows do not. */
export const canKeep = (): Promise<boolean> =>
  typeof indexedDB === "undefined" ? Promise.resolve(false) : open().then(() => true, () => false);
