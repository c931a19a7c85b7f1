// gouji in Node.
import { Worker } from "node:worker_threads";
import { makeChecker } from "./checker.js";
import { open } from "./node-files.js";

export { GoujiError } from "./failure.js";
export { locate } from "./locate.js";

/** A thread of Node with the manners of a worker in a browser. */
const startWorker = () => {
  const thread = new Worker(new URL("./node-worker.js", import.meta.url));
  const worker = {
    postMessage: (message) => thread.postMessage(message),
    terminate: () => thread.terminate(),
    onmessage: undefined,
    onerror: undefined,
  };
  thread.on("message", (data) => worker.onmessage({ data }));
  thread.on("error", (error) => worker.onerror(error));
  return worker;
};

// Nothing parses pages in Node: a part of our own does.
const parse = () => undefined;

/** @param {import("./index.d.ts").CheckerOptions} [settings] */
export const createChecker = (settings = {}) => makeChecker(settings, { open, startWorker, parse });
