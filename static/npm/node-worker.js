// The worker in Node.
import { parentPort } from "node:worker_threads";
import { open } from "./node-files.js";
import { serve } from "./serve.js";

const port = { postMessage: (message) => parentPort.postMessage(message) };
serve(port, open);
parentPort.on("message", (data) => port.onmessage({ data }));
