// What is compiled can do no more than what it imports: the list is part of each module.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { DIST } from "../support/dist.mjs";

/** Ways to the outside, by the names that browsers have for them. */
const WAYS_OUT = /fetch|request|xmlhttp|websocket|eventsource|beacon|webtransport|rtcpeer|importscripts|location|set_src|set_href|window_open|cookie|indexeddb|broadcast|sharedworker/i;

const imports = (name) => WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(join(DIST, name)))).map((it) => it.name);
const MODULES = readdirSync(DIST, { recursive: true }).map(String).filter((name) => name.endsWith(".wasm"));

test("no module can reach anything outside the page", () => {
  expect("__wbg_fetch_8119fbf8d0e4f4d1").toMatch(WAYS_OUT);
  expect(MODULES.length).toBeGreaterThan(2);
  for (const name of MODULES) expect(imports(name).filter((it) => WAYS_OUT.test(it)), name).toEqual([]);
});

test("the readers of files can do nothing but answer", () => {
  for (const name of ["office_bg.wasm", "pdf_bg.wasm"]) {
    // By their own names: without them, the test above would see nothing.
    const verbs = imports(name).filter((it) => /post|send|set_|create|append|open/i.test(it)).map((it) => it.replace(/_[0-9a-f]{16}$/, ""));
    expect(verbs.sort(), name).toEqual(["__wbg_postMessage", "__wbg_set_onmessage"]);
  }
});
