// What a page transfers, as Chromium counts it: headers and compressed
// bodies of everything it fetched.

/** Opens an address in a fresh context's new page and counts what its first view transfers. */
export async function transfer(context, address) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const requests = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.startsWith("http")) requests.set(requestId, { url: request.url, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) requests.get(requestId).bytes = encodedDataLength;
  });
  await session.send("Network.enable");
  const response = await page.goto(address, { waitUntil: "networkidle" });
  const fetched = [...requests.values()];
  await page.close();
  return {
    status: response.status(),
    requests: fetched.length,
    bytes: fetched.reduce((sum, it) => sum + it.bytes, 0),
    fetched,
  };
}

/** The transfers as lines, heaviest first, for the message of a failing test. */
export const listed = ({ fetched }) =>
  fetched
    .toSorted((a, b) => b.bytes - a.bytes)
    .map((it) => `${String(it.bytes).padStart(8)}  ${it.url}`)
    .join("\n");
