// One tab at a time: by the browser's locks, or without them by a lease in the
// database that a killed tab loses by time.

import { found, transaction } from "./database";
import { identity } from "./identity";
import { deleteNote } from "./notes";

const LEASE = 30_000;

type Lease = { name: string; owner: string; until: number };

/** Does something in one tab at a time, or not at all when another tab is at it. */
export async function alone(name: string, work: () => Promise<void>): Promise<boolean> {
  if (navigator.locks) {
    return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
  }
  return leased(`lease-${name}`, work);
}

async function leased(name: string, work: () => Promise<void>): Promise<boolean> {
  const owner = identity();
  if (!(await take(name, owner))) return false;
  const renew = setInterval(() => void take(name, owner), LEASE / 3);
  try {
    await work();
  } finally {
    clearInterval(renew);
    await deleteNote(name);
  }
  return true;
}

/** Takes or renews a lease that is free, over, or one's own. */
function take(name: string, owner: string): Promise<boolean | undefined> {
  return transaction<boolean>("readwrite", (_, notes, give) =>
    found<Lease | undefined>(notes.get(name), (held) => {
      const now = Date.now();
      // A clock that was put back must not hold the lease for hours.
      const free = !held || held.owner === owner || held.until < now || held.until > now + 2 * LEASE;
      if (free) notes.put({ name, owner, until: now + LEASE });
      give(free);
    }),
  );
}
