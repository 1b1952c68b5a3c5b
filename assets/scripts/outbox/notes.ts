// What a device remembers under a name: drafts, the door's list, leases.

import { found, transaction } from "./database";

type Note<T> = { name: string; value: T };

const beginningWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Keeps a note under a name. */
export async function keepNote(name: string, value: unknown): Promise<void> {
  await transaction("readwrite", (_, notes) => notes.put({ name, value }));
}

/** The note under a name. */
export const readNote = <T>(name: string): Promise<T | undefined> =>
  transaction<T>("readonly", (_, notes, give) => found<Note<T> | undefined>(notes.get(name), (note) => note && give(note.value)));

/** All notes whose names begin so. */
export async function readNotes<T>(prefix: string): Promise<T[]> {
  const all = await transaction<Note<T>[]>("readonly", (_, notes, give) => found<Note<T>[]>(notes.getAll(beginningWith(prefix)), give));
  return (all ?? []).map((note) => note.value);
}

/** Deletes the note under a name. */
export async function deleteNote(name: string): Promise<void> {
  await transaction("readwrite", (_, notes) => notes.delete(name));
}

/** Deletes all notes whose names begin so. */
export async function deleteNotes(prefix: string): Promise<void> {
  await transaction("readwrite", (_, notes) => notes.delete(beginningWith(prefix)));
}
