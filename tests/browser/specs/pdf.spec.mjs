// PDF files: read in a worker, which is loaded when the first of them comes.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "../support/fixtures.mjs";
import { parts } from "../support/report.mjs";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../pdf");
/** What a page asks for when the first PDF file comes: nothing else, and nothing the second time. */
const READER = ["worker.js?pdf", "pdf.js", "pdf_bg.wasm"];

const choose = (page, name, bytes) =>
  page.getByLabel("打开文件").locator("visible=true").setInputFiles({ name, mimeType: "application/pdf", buffer: bytes });
const kept = (name) => readFileSync(join(FOLDER, name));
const addresses = (baseURL) => READER.map((name) => new URL(name, baseURL).href);

test("reads a PDF file and finds what is wrong in it", async ({ app, watch, baseURL }) => {
  await choose(app, "年报.pdf", kept("chromium.pdf"));
  await expect(parts(app).verdict).toContainText("1 处错误");
  await expect(app.getByText("各项之和为 3").first()).toBeVisible();
  await watch.expectRequests(addresses(baseURL));
});

test("loads the reader once for several files", async ({ app, watch, baseURL }) => {
  await choose(app, "甲.pdf", kept("chromium.pdf"));
  await expect(parts(app).verdict).toContainText("1 处错误");
  await watch.expectRequests(addresses(baseURL));
  await choose(app, "乙.pdf", kept("restricted.pdf"));
  await expect(parts(app).verdict).not.toContainText("1 处错误");
});

const REFUSED = [
  ["a scan", "scanned.pdf", "扫描件"],
  ["a locked file", "locked.pdf", "密码"],
];

for (const [what, name, sentence] of REFUSED) {
  test(`refuses ${what} and says what to do`, async ({ app, watch, baseURL }) => {
    await choose(app, name, kept(name));
    await expect(app.getByRole("alert")).toContainText(sentence);
    await watch.expectRequests(addresses(baseURL));
  });
}

test("refuses a damaged file and reads the next one", async ({ app, watch, baseURL }) => {
  await choose(app, "坏.pdf", kept("chromium.pdf").subarray(0, 300));
  await expect(app.getByRole("alert")).toContainText("损坏");
  await choose(app, "年报.pdf", kept("chromium.pdf"));
  await expect(parts(app).verdict).toContainText("1 处错误");
  await watch.expectRequests(addresses(baseURL));
});

test("says so when the reader cannot be loaded", async ({ app, context, watch }) => {
  await context.route("**/pdf_bg.wasm", (route) => route.abort());
  await choose(app, "年报.pdf", kept("chromium.pdf"));
  await expect(app.getByRole("alert")).toContainText("没有加载成功");
  await watch.expect("request: ");
  await watch.expect("console: ");
});
