// A small piece of work for a form that anybody may send: whoever floods has to do it each time,
// whoever writes once does not notice it. Nothing is refused without it.

/** How many bits of the digest are zero (web/src/consultation/visitor.rs). */
const BITS = 12;

/** Whether the first bits of a digest are zero. */
export const isDone = (digest: Uint8Array): boolean =>
  digest[0] === 0 && ((digest[1] ?? 255) >> (16 - BITS)) === 0;

/** A number whose digest behind the key begins with zeros. */
export async function workOut(key: string): Promise<string> {
  const encoder = new TextEncoder();
  for (let tried = 0; ; tried += 1) {
    const said = encoder.encode(`${key}:${tried}`);
    if (isDone(new Uint8Array(await crypto.subtle.digest("SHA-256", said)))) return String(tried);
  }
}

/** Works while people write; without HTTPS a browser has no digests, and nothing is missed. */
export function work(within: ParentNode = document): void {
  const field = within.querySelector<HTMLInputElement>("[data-work]");
  const key = field?.form?.querySelector<HTMLInputElement>("[name=key]")?.value ?? "";
  if (field === null || key === "" || globalThis.crypto?.subtle === undefined) return;
  void workOut(key).then((found) => {
    field.value = found;
  });
}
