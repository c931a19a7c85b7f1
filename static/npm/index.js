// gouji in a browser.
import { makeChecker } from "./checker.js";
import { parserBy } from "./page.js";

export { GoujiError } from "./failure.js";
export { locate } from "./locate.js";

/** Written out: bundlers know a worker by exactly this form. */
const startWorker = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" });

/** @param {import("./index.d.ts").CheckerOptions} [settings] */
export const createChecker = (settings = {}) =>
  makeChecker(settings, { open: (address) => fetch(address), startWorker, parse: parserBy(settings.trustedTypes) });
