// A site of a test's own, which can get a new version of the page and can go away.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST, answer } from "./dist.mjs";
import { listen } from "./listen.mjs";

const digest = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** The files that the service worker keeps by their names, each with its digest. */
export const kept = (worker = readFileSync(join(DIST, "offline-worker.js"), "utf8")) =>
  new Map(JSON.parse(worker.slice(worker.indexOf("["), worker.indexOf("\n") - 2)));

/** Opens a site with the page in `folder`; `headers` come with every file. */
export const openSite = async (folder = "/", headers = {}) => {
  const changes = {};
  const asked = [];
  const { address, close } = await listen((request, response) => {
    asked.push(request.url);
    answer(folder, request, response, changes, headers);
  });
  return {
    address: new URL(folder, address).href,
    /** The addresses that were asked for, in their order. */
    asked,
    /** Takes the site off the network. */
    close,
    /** Puts another file in the place of one. */
    put: (name, text) => { changes[name] = text; },
    /** Publishes the page with other words in it. */
    publish: (find, replacement) => {
      const page = readFileSync(join(DIST, "index.html"), "utf8").replaceAll(find, replacement);
      const worker = readFileSync(join(DIST, "offline-worker.js"), "utf8");
      changes["index.html"] = page;
      changes["offline-worker.js"] = worker.replace(kept(worker).get("./"), digest(page));
    },
  };
};
