// The package for npm as others use it: in Node, in an application that a bundler builds, and in a plain page.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { openFolder } from "../support/folder.mjs";
import { sample } from "../support/integration.mjs";
import { docx } from "../support/office.mjs";
import { TOOLS, application } from "../support/package.mjs";
import { names, shown, source } from "../support/pages.mjs";
import { CORRECT } from "../support/report.mjs";

const WRONG = CORRECT.replace("（七）总计\t11", "（七）总计\t12");
const PDF = readFileSync(new URL("../../pdf/chromium.pdf", import.meta.url));

let app;
test.describe.configure({ mode: "default" });
test.beforeAll(() => { app = application(); });
test.afterAll(() => app.remove());

const load = () => import(pathToFileURL(join(app.folder, "node_modules/gouji/node.js")).href);

for (const worker of [false, true]) {
  const where = worker ? "in a worker of Node" : "in Node";

  test(`reads every kind of input ${where}`, async () => {
    const { createChecker } = await load();
    const checker = createChecker({ worker });
    const kinds = async (...inputs) => (await Promise.all(inputs.map((it) => checker.check(it)))).map((it) => it.source.kind);
    expect(await kinds(CORRECT, source("plain"), { bytes: PDF }, { name: "a.docx", bytes: docx(["一、总体情况"]) }, new Blob([CORRECT])))
      .toEqual(["text", "html", "pdf", "docx", "text"]);
    checker.dispose();
  });

  test(`reads pages as they are read elsewhere ${where}`, async () => {
    const { createChecker } = await load();
    const checker = createChecker({ worker });
    for (const name of names.filter((it) => it !== "text")) {
      const { source: { text } } = await checker.check({ html: source(name) }, { withText: true });
      expect(text.trimEnd(), name).toBe(shown(name));
    }
    checker.dispose();
  });

  test(`finds what is wrong and says it in the language that is asked for ${where}`, async () => {
    const { createChecker } = await load();
    const checker = createChecker({ worker, locale: "en" });
    const result = await checker.check(WRONG, { name: "a.txt" });
    expect(result.source.name).toBe("a.txt");
    expect(result.diagnostics.map(({ code, computed, reported }) => [code, reported, computed])).toEqual([["ARI-01", "12", "11"]]);
    expect(result.diagnostics[0].message).toMatch(/ should be 11\b/);
    expect((await checker.check(WRONG, { locale: "zh" })).diagnostics[0].message).toContain("第三部分");
    expect((await checker.check(WRONG, { ignore: ["ARI"] })).verdict).toBe("clean");
    expect((await checker.rules())[0]).toMatchObject({ code: "STR-01", severity: "error" });
    checker.dispose();
  });

  test(`compares a report with last year's ${where}`, async () => {
    const { createChecker } = await load();
    const checker = createChecker({ worker });
    const previous = CORRECT.replaceAll("2024", "2023");
    const { comparison } = await checker.check(CORRECT, { previous });
    expect(comparison.unsuited).toEqual([]);
    expect(comparison.previous).not.toBeNull();
    checker.dispose();
  });

  test(`answers what cannot be read, and refuses what is no input ${where}`, async () => {
    const { createChecker } = await load();
    const checker = createChecker({ worker });
    expect(await checker.check("今天天气很好。")).toMatchObject({ readable: false, verdict: "unreadable", problem: { code: "not-a-report" } });
    expect((await checker.check(new Uint8Array([0x25, 0x50, 0x44, 0x46]))).problem.code).toBe("damaged");
    await expect(checker.check(5)).rejects.toMatchObject({ name: "GoujiError", code: "bad-input" });
    await expect(checker.check("", { select: ["ZZZ"] })).rejects.toMatchObject({ code: "unknown-rule" });
    checker.dispose();
    await expect(checker.check("")).rejects.toMatchObject({ code: "disposed" });
  });

  test(`gives up what its signal ends ${where}`, async () => {
    const { createChecker } = await load();
    const checker = createChecker({ worker });
    const [given, kept] = [new AbortController(), new AbortController()];
    const both = [checker.check(CORRECT, { signal: given.signal }), checker.check(CORRECT, { signal: kept.signal })];
    given.abort();
    await expect(both[0]).rejects.toMatchObject({ name: "AbortError" });
    expect((await both[1]).readable).toBe(true);
    checker.dispose();
  });
}

test("works in Node as the documentation says", () => {
  writeFileSync(join(app.folder, "sample.mjs"), sample("module", "js"));
  const run = spawnSync("node", ["sample.mjs"], { cwd: app.folder, encoding: "utf8" });
  expect(run.stderr).toBe("");
  expect(run.stdout).toMatch(/^error STR-\d\d .*\n/);
});

test("has types that an application can be compiled with", () => {
  const program = `
import { createChecker, type GoujiResult, type Span } from "gouji";
import { openPanel, type Editor } from "gouji/editors/panel";
import { gouji } from "gouji/editors/ckeditor5";
import { Gouji } from "gouji/editors/quill";
import { registerGouji } from "gouji/editors/wangeditor";
import "gouji/editors/ckeditor4";
import "gouji/editors/tinymce";
import "gouji/editors/ueditor";
const checker = createChecker({ worker: true, locale: "zh" });
const result: GoujiResult = await checker.check({ html: "<p>" }, { withText: true, signal: new AbortController().signal });
const spans: Span[] = result.diagnostics.map((it) => it.span);
// @ts-expect-error: a verdict is one of four
const verdict: "good" = result.verdict;
const editor: Editor = { html: () => "", body: () => document.body, replace: (range, text) => { range.deleteContents(); console.log(text); } };
class Plugin {}
class ButtonView {}
const names: "Gouji" = gouji({ Plugin, ButtonView }).pluginName;
registerGouji({ Boot: {}, DomEditor: {}, SlateTransforms: {} });
console.log(new Gouji({}), names);
await openPanel(editor, document.body, "zh");
console.log(spans, verdict);
`;
  writeFileSync(join(app.folder, "program.mts"), program);
  const options = "--noEmit --strict --target es2022 --module nodenext --lib es2022,dom,dom.iterable program.mts";
  const compiled = spawnSync(join(TOOLS, ".bin/tsc"), options.split(" "), { cwd: app.folder, encoding: "utf8" });
  expect(compiled.stdout).toBe("");
});

/** The page of an application: what it shows is the answer. */
const PAGE = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>…</title><script type="module" src="./main.js"></script>`;

const program = (from) => `
import { createChecker } from "${from}";
const report = ${JSON.stringify(WRONG)};
const html = ${JSON.stringify(source("plain"))};
const pdf = Uint8Array.from(atob("${PDF.toString("base64")}"), (it) => it.charCodeAt(0));
const answers = [];
for (const worker of [false, true]) {
  const checker = createChecker({ worker });
  for (const input of [report, html, pdf]) answers.push((await checker.check(input)).diagnostics.map((it) => it.code).join());
}
document.title = answers.join(" ");
`;

/** What the three say, in the thread and in a worker. */
const expectAnswers = async (page) => {
  await expect(page).toHaveTitle("ARI-01 ARI-01 ARI-04 ARI-01 ARI-01 ARI-04");
};

test("works in an application built by Vite", async ({ page }) => {
  writeFileSync(join(app.folder, "index.html"), PAGE);
  writeFileSync(join(app.folder, "main.js"), program("gouji"));
  symlinkSync(join(TOOLS, "vite"), join(app.folder, "node_modules/vite"));
  execFileSync(join(TOOLS, ".bin/vite"), ["build", "--base", "./", "--target", "es2022", "--logLevel", "warn"], { cwd: app.folder, stdio: "pipe" });
  const site = await openFolder(join(app.folder, "dist"));
  await page.goto(site.address);
  await expectAnswers(page);
  await site.close();
});

test("works in Vite's development server, as the documentation says", async ({ page }) => {
  writeFileSync(join(app.folder, "index.html"), PAGE);
  writeFileSync(join(app.folder, "main.js"), program("gouji"));
  const { createServer } = await import(pathToFileURL(join(TOOLS, "vite/dist/node/index.js")).href);
  const configFile = join(app.folder, "vite.config.mjs");
  writeFileSync(configFile, sample("module", "js", "With Vite"));
  const server = await createServer({ root: app.folder, configFile, logLevel: "error" });
  await server.listen();
  await page.goto(server.resolvedUrls.local[0]);
  await expectAnswers(page);
  await server.close();
});

test("works in a plain page", async ({ page }) => {
  writeFileSync(join(app.folder, "plain.html"), PAGE.replace("main.js", "plain.js"));
  writeFileSync(join(app.folder, "plain.js"), program("./node_modules/gouji/index.js"));
  const site = await openFolder(app.folder);
  await page.goto(`${site.address}plain.html`);
  await expectAnswers(page);
  await site.close();
});

test("starts a worker anew that breaks down, and refuses only what breaks it twice", async ({ page }) => {
  writeFileSync(join(app.folder, "broken.js"), `
onmessage = () => { throw new Error("broken on purpose"); };
postMessage({ ready: true });
`);
  const site = await openFolder(app.folder);
  await page.goto(`${site.address}plain.html`);
  const answers = await page.evaluate(async (report) => {
    const { createChecker } = await import("./node_modules/gouji/index.js");
    const working = () => new Worker("./node_modules/gouji/worker.js", { type: "module" });
    const broken = () => new Worker("./broken.js");
    const ask = (starts) => {
      const checker = createChecker({ worker: () => starts.shift()() });
      const answer = (call) => call.then((it) => it.verdict, (error) => error.code);
      return Promise.all([checker.check(report), checker.check(report)].map(answer));
    };
    return [await ask([broken, working]), await ask([broken, broken, working]), await ask([() => new Worker("./absent.js")])];
  }, WRONG);
  expect(answers).toEqual([["errors", "errors"], ["crashed", "errors"], ["not-loaded", "not-loaded"]]);
  await site.close();
});
