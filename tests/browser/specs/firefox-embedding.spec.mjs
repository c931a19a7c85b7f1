// The element, the frame and the plugin of UEditor in the Firefox that Debian keeps.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startFirefox } from "../support/firefox.mjs";
import { openHost, page as inPage, policy } from "../support/host.mjs";
import { source } from "../support/pages.mjs";
import { mendInUEditor, openDesk } from "../support/plugins.mjs";
import { CORRECT } from "../support/report.mjs";

const PROGRAM = process.env.GOUJI_FIREFOX;
const WRONG = CORRECT.replace("（七）总计\t11", "（七）总计\t12");
const ELEMENT = `<script type="module" src="./node_modules/gouji/element.js"></script>`;
const FILES = {
  "textarea.html": inPage(`<form action="./sent.html"><textarea id="content"></textarea><button>提交</button></form><gouji-check for="content" hold></gouji-check>${ELEMENT}`),
  "editable.html": inPage(`<div id="content" contenteditable></div><gouji-check for="content"></gouji-check>${ELEMENT}<script src="./fill.js"></script>`),
  "fill.js": `const trust = trustedTypes.createPolicy("editor", { createHTML: (markup) => markup });
window.fill = (markup) => { document.getElementById("content").innerHTML = trust.createHTML(markup); };`,
  "sent.html": inPage("<p>已提交</p>"),
  "frame.html": inPage(`<iframe id="gouji" title="校验"></iframe>`),
};

test.describe.configure({ mode: "default" });
test.skip(!PROGRAM, "no Firefox is on this machine, nor could the set-up bring one; GOUJI_FIREFOX names its program");

let firefox;
let host;
test.beforeAll(async () => {
  host = await openHost(FILES, policy({ frames: "'self'", trusted: "gouji editor" }));
  const folder = join(host.folder, "node_modules/gouji");
  writeFileSync(join(host.folder, "host.js"), readFileSync(join(folder, "host.js")));
  firefox = await startFirefox(PROGRAM);
});
test.afterAll(() => Promise.all([firefox?.close(), host?.close()]));

const open = async (name) => {
  await firefox.goto(`${host.address}${name}`);
  await expect.poll(() => firefox.evaluate(() => customElements.get("gouji-check") !== undefined)).toBe(true);
};

test("finds what is wrong in a textarea and shows the place in Firefox", async () => {
  await open("textarea.html");
  const shown = await firefox.evaluate(async (text) => {
    const [box, panel] = [document.getElementById("content"), document.querySelector("gouji-check")];
    box.value = text;
    await panel.check();
    panel.shadowRoot.querySelector("li button").click();
    return [panel.getText(), box.value.slice(box.selectionStart, box.selectionEnd)];
  }, WRONG);
  expect(shown).toEqual([expect.stringMatching(/^发现 1 处错误\n/), "12"]);
});

test("finds what is wrong in an editable element, under a strict policy, and shows the place in Firefox", async () => {
  await open("editable.html");
  const shown = await firefox.evaluate(async (html) => {
    const panel = document.querySelector("gouji-check");
    window.fill(html);
    await panel.check();
    panel.shadowRoot.querySelector("li button").click();
    const { anchorNode } = getSelection();
    return [panel.getText().split("\n")[0], String(getSelection()), anchorNode.parentElement.closest("tr").textContent];
  }, source("plain"));
  expect(shown).toEqual(["发现 1 处错误", "4", expect.stringContaining("1.本机关不掌握相关政府信息")]);
});

test("holds a submit back while errors stand, and lets it go when they are mended in Firefox", async () => {
  await open("textarea.html");
  const submit = (text) => firefox.evaluate((value) => {
    document.getElementById("content").value = value;
    document.querySelector("button").click();
  }, text);
  const said = () => firefox.evaluate(() => document.body.innerText + (document.querySelector("gouji-check")?.getText() ?? ""));
  await submit(WRONG);
  await expect.poll(said).toContain("仍有错误，尚未提交。请改正后再提交。发现 1 处错误");
  await submit(CORRECT);
  await expect.poll(said).toContain("已提交");
});

test("checks in a frame, tells what is picked and grows in Firefox", async () => {
  await firefox.goto(`${host.address}frame.html`);
  const told = await firefox.evaluate(async (text) => {
    const { connect } = await import("./host.js");
    const frame = document.getElementById("gouji");
    const picked = new Promise((resolve) => { window.onSelect = resolve; });
    const gouji = await connect(frame, { address: "./node_modules/gouji/embed.html", onSelect: (it) => window.onSelect(it) });
    const { verdict } = await gouji.check("text", text);
    frame.contentDocument.querySelector("gouji-check").shadowRoot.querySelector("li button").click();
    const { finding } = await picked;
    return [verdict, finding.code, await gouji.getReport("text")];
  }, WRONG);
  expect(told).toEqual(["errors", "ARI-01", expect.stringMatching(/^发现 1 处错误\n/)]);
  await expect.poll(() => firefox.evaluate(() => document.getElementById("gouji").style.height)).toMatch(/^[1-9]\d+px$/);
});

test("finds what is wrong in UEditor, selects it, mends it when asked, and undoes that in Firefox", async () => {
  const site = await openDesk("UEditor", "");
  await firefox.goto(site.address);
  await expect.poll(() => firefox.evaluate(() => Boolean(window.UE && window.UE.getEditor("content").body))).toBe(true);
  expect(await firefox.evaluate(mendInUEditor, source("plain"))).toEqual(["4", true, true, true]);
  await site.close();
});
