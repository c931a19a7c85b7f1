// The edition in one file, opened from a folder where nothing else is.
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DIST } from "../support/dist.mjs";
import { expect, test as watched } from "../support/fixtures.mjs";
import { drop } from "../support/files.mjs";
import { docx, xlsx } from "../support/office.mjs";
import { CORRECT, openExample, openForm, parts } from "../support/report.mjs";
import { openSite } from "../support/site.mjs";

const LINES = ["某局2023年政府信息公开工作年度报告", "一、总体情况", "正常。"];
const PDF = readFileSync(new URL("../../pdf/chromium.pdf", import.meta.url));

const test = watched.extend({
  /** Which edition is opened. */
  edition: ["gouji.html", { option: true }],
  baseURL: async ({ edition }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "gouji-"));
    copyFileSync(join(DIST, edition), join(folder, "勾稽 单文件版.html"));
    await use(pathToFileURL(join(folder, "勾稽 单文件版.html")).href);
    rmSync(folder, { recursive: true });
  },
  app: async ({ page, baseURL, watch, context }, use) => {
    await context.setOffline(true);
    await page.goto(baseURL);
    await expect(page.locator("#boot-notice")).toBeHidden();
    watch.loaded = true;
    await use(page);
  },
});

/** The scripts of the workers are made by the page itself: they are loaded from its memory, not from anywhere. */
const expectWorkers = async (watch, count) => {
  const made = (trouble) => trouble.startsWith("request: blob:");
  await expect.poll(() => watch.troubles.filter(made).length).toBe(count);
  watch.troubles = watch.troubles.filter((trouble) => !made(trouble));
};

for (const edition of ["gouji.html", "gouji-pdf.html"]) {
  test.describe(edition, () => {
    test.use({ edition });

    test("checks a text, shows the form and speaks English", async ({ app }) => {
      await parts(app).box.fill(CORRECT);
      await expect(app.getByText("/ 200")).toBeVisible();
      await openForm(app);
      await expect(app.locator("#cell-requests-granted-natural-person")).toBeVisible();
      await app.getByRole("button", { name: "English" }).click();
      await expect(parts(app).verdict).toContainText("found");
    });

    test("reads documents and workbooks", async ({ app, watch }) => {
      const { box, verdict } = parts(app);
      await drop(app, "header", [{ name: "年报.docx", content: docx(LINES) }]);
      await expect(box).toHaveValue(/一、总体情况\n正常。/);
      await expect(verdict).toContainText("错误");
      await drop(app, "header", [{ name: "附表.xlsx", content: xlsx([["规章", "0"]]) }]);
      await expect(box).toHaveValue(/规章\t0/);
      await expectWorkers(watch, 1);
    });

    test("is named as what it is, in the language of the page", async ({ app }) => {
      await expect(app.getByText("单文件版")).toBeVisible();
      await expect(app.getByText("One-file edition")).toBeHidden();
      await openExample(app);
      await app.getByRole("button", { name: "English" }).click();
      await expect(app.getByText("One-file edition")).toBeInViewport();
      await expect(app.getByText("单文件版")).toBeHidden();
    });
  });
}

test("says that it does not read PDF files, and what to do", async ({ app }) => {
  await parts(app).box.fill("一、总体情况\n正常。");
  await drop(app, "header", [{ name: "年报.pdf", content: PDF }]);
  await expect(app.getByRole("alert")).toContainText("没有读取这类文件的部分。请用含 PDF 的单文件版打开");
  await expect(parts(app).box).toHaveValue("一、总体情况\n正常。");
});

test.describe("with PDF", () => {
  test.use({ edition: "gouji-pdf.html" });

  test("reads a PDF file", async ({ app, watch }) => {
    await drop(app, "header", [{ name: "年报.pdf", content: PDF }]);
    await expect(parts(app).verdict).toContainText("1 处错误");
    await expectWorkers(watch, 1);
  });
});

test("offers no other edition, of which it has none beside it", async ({ app }) => {
  await expect(app.getByRole("link", { name: "下载单机版" })).toHaveCount(0);
  expect(await app.locator("html[data-published]").count()).toBe(0);
});

test("says what it is below the page, never over it", async ({ app }) => {
  const [bottom, top] = await app.evaluate(() => [
    Math.max(...[...document.querySelectorAll("#app *")].map((element) => element.getBoundingClientRect().bottom)),
    document.querySelector(".edition").getBoundingClientRect().top,
  ]);
  expect(top).toBeGreaterThanOrEqual(Math.floor(bottom));
});

test("runs in a frame that has no rights", async ({ page, watch }) => {
  const site = await openSite("/gouji/");
  site.put("frame.html", '<!DOCTYPE html><iframe sandbox="allow-scripts" src="gouji-pdf.html"></iframe>');
  await page.goto(`${site.address}frame.html`);
  await expect(page.frameLocator("iframe").locator("#boot-notice")).toBeHidden();
  const frame = page.frames()[1];
  await frame.evaluate(() => { window.isAlone = self.origin === "null"; });
  expect(await frame.evaluate(() => window.isAlone)).toBe(true);
  await drop(frame, "header", [{ name: "年报.docx", content: docx(LINES) }]);
  await expect(frame.getByRole("textbox")).toHaveValue(/一、总体情况\n正常。/);
  await drop(frame, "header", [{ name: "年报.pdf", content: PDF }]);
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("1 处错误");
  // The page around it, the frame and its workers; and that a frame takes no focus.
  await watch.expect("request: ");
  await watch.expect("console: ");
  await site.close();
});

/** Ways by which the file could send what it was given, each with the directive that forbids it. */
const LEAKS = {
  fetch: ["connect-src", (url) => fetch(url).catch(() => {})],
  beacon: ["connect-src", (url) => navigator.sendBeacon(url, "text")],
  image: ["img-src", (url) => { new Image().src = url; }],
  script: ["require-trusted-types-for", (url) => { document.createElement("script").src = url; }],
};

for (const [name, [directive, leak]] of Object.entries(LEAKS)) {
  test(`refuses to send by ${name}`, async ({ app, watch }) => {
    await app.evaluate(`(${leak})("http://127.0.0.1:9/")`).catch(() => {});
    await watch.expectViolation(directive);
  });
}

test("says in both languages that the browser is too old", async ({ page, baseURL }) => {
  await page.addInitScript(() => delete window.DecompressionStream);
  await page.goto(baseURL);
  await expect(page.getByRole("alert")).toContainText("浏览器版本较旧");
  await expect(page.getByRole("alert")).toContainText("too old");
});

test("says in both languages that the file is damaged", async ({ page, baseURL, watch }) => {
  const path = fileURLToPath(baseURL);
  writeFileSync(path, readFileSync(path, "utf8").replace(/(id=part-page-module>.{10000}).{10000}/, "$1"));
  await page.goto(baseURL);
  await expect(page.getByRole("alert")).toContainText("这个文件不完整");
  await expect(page.getByRole("alert")).toContainText("not complete");
  await watch.expect("console: ");
});

test("is named with its digest in the list of all that is published", () => {
  const lines = readFileSync(join(DIST, "SHA256SUMS"), "utf8").trimEnd().split("\n").map((line) => line.split("  "));
  const all = readdirSync(DIST, { recursive: true }).map(String).filter((name) => statSync(join(DIST, name)).isFile());
  const listed = all.filter((name) => name !== "SHA256SUMS" && !/\.(br|gz)$/.test(name));
  expect(listed).toEqual(expect.arrayContaining(["gouji.html", "gouji-pdf.html", "index.html", "npm/index.js"]));
  expect(lines.map(([, name]) => name)).toEqual(listed.sort());
  for (const [digest, name] of lines) {
    expect(createHash("sha256").update(readFileSync(join(DIST, name))).digest("hex"), name).toBe(digest);
  }
});

test("allows nothing but itself", () => {
  for (const edition of ["gouji.html", "gouji-pdf.html"]) {
    const [, policy] = /http-equiv=Content-Security-Policy content="([^"]*)"/.exec(readFileSync(join(DIST, edition), "utf8"));
    const words = policy.split(/[; ]+/).filter((word) => !word.startsWith("'sha256-"));
    expect(words).toEqual([
      "default-src", "'none'", "script-src", "'wasm-unsafe-eval'", "'unsafe-eval'", "style-src", "img-src", "data:",
      "connect-src", "'none'", "worker-src", "blob:", "base-uri", "'none'", "form-action", "'none'",
      "require-trusted-types-for", "'script'", "trusted-types", "gouji", "gouji-file",
    ]);
  }
});
