// `node e2e/lib/replay.mjs DIR`: replays the demo's day into DIR, once, for
// every file of tests to copy.

import { start } from "./server.mjs";

const server = await start("demo", ["--data", process.argv[2]]);
await server.stop();
