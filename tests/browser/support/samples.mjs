// The samples for servers, docs/servers: what each of them sends with the files of the page.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST } from "./dist.mjs";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../../docs/servers");

/** How each of the servers is told the type of a kind of file. */
const TYPES = {
  "nginx.conf": /^ +([a-z]+\/[a-z+.-]+) ([a-z ]+);$/gm,
  "apache.conf": /AddType ([a-z]+\/[a-z+.-]+) ([a-z .]+)$/gm,
  "web.config": /mimeMap fileExtension="(\.[a-z]+)" mimeType="([a-z]+\/[a-z+.-]+)/g,
};

/** The names of the samples. */
export const SAMPLES = Object.keys(TYPES);

const text = (name) => readFileSync(join(FOLDER, name), "utf8");

/** The policies that a sample sends, each once. */
export const policies = (name) => [...new Set(text(name).match(/default-src 'none'[^"]*/g))];

/** The type that a sample gives to each kind of file. */
export const types = (name) => {
  const found = [...text(name).matchAll(TYPES[name])].flatMap(([, one, other]) => {
    const [type, kinds] = one.includes("/") ? [one, other] : [other, one];
    return kinds.split(" ").map((kind) => [kind.replace(".", ""), type]);
  });
  return Object.fromEntries(found);
};

/** The policy that the page itself carries. */
export const carried = () => {
  const [, policy] = /content="(default-src 'none'[^"]*)"/.exec(readFileSync(join(DIST, "index.html"), "utf8"));
  return policy;
};

/** For kernels before Chromium 97, as a server sends it: it alone can say who may frame the page. */
export const forOldKernels = () => `${carried()}; frame-ancestors 'self'`;

/** For all others. */
export const strict = () => forOldKernels().replace(" 'unsafe-eval'", "");
