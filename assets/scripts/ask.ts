// Every question to the server ends: a Wi-Fi that lets nothing through gives no
// error by itself, and a page that waits for it stands still.

/** How long somebody who stands and waits is kept, in milliseconds: then it counts as no connection. */
export const STANDING = 3_000;
/** How long a page may take that nobody waits for. */
export const UNSEEN = 20_000;

/** The answer; nothing when there was none in time. */
export const ask = (address: string, request: RequestInit = {}, patience = UNSEEN): Promise<Response | null> =>
  fetch(address, { ...request, signal: AbortSignal.timeout(patience) }).catch(() => null);
