// The edition in one file, opened from a folder where nothing else is.
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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

    test("hands out what came of the check as files", async ({ app, watch }) => {
      await parts(app).box.fill(CORRECT.replace("（一）予以公开\t5\t1", "（一）予以公开\t15\t1"));
      await app.getByText("导出", { exact: true }).click();
      const kept = [];
      for (const button of ["校验报告（网页，可打印）", "问题清单（CSV 表格）", "校验结果（JSON 数据）"]) {
        const [download] = await Promise.all([app.waitForEvent("download"), app.getByRole("button", { name: button }).click()]);
        kept.push({ name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") });
      }
      const name = "望川县水利局2024年政府信息公开工作年度报告校验结果";
      expect(kept.map((file) => file.name)).toEqual([".html", ".csv", ".json"].map((end) => name + end));
      const [report, table, result] = kept.map((file) => file.text);
      expect(table.split("\r\n")[1]).toContain('"错误","ARI-01","第 43 行"');
      expect(JSON.parse(result).diagnostics.map((it) => [it.code, it.reported, it.computed])).toEqual([["ARI-01", "15", "5"]]);
      // As a person opens it: from the folder in which it was kept. It must not ask for anything either.
      const path = join(mkdtempSync(join(tmpdir(), "gouji-")), kept[0].name);
      writeFileSync(path, report);
      watch.troubles = watch.troubles.filter((trouble) => !trouble.startsWith("request: blob:"));
      await app.goto(pathToFileURL(path).href);
      await watch.expectRequests([pathToFileURL(path).href]);
      await expect(app.getByRole("heading", { level: 1 })).toHaveText("望川县水利局2024年政府信息公开工作年度报告 校验结果");
      await expect(app.getByRole("listitem")).toContainText("应为 5，表中为 15");
      expect(await app.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
      rmSync(dirname(path), { recursive: true });
    });

    test("compares with last year's report, opened as a file", async ({ app }) => {
      await parts(app).box.fill(CORRECT);
      await app.getByText("与上一年度报告核对", { exact: true }).click();
      const buffer = Buffer.from(CORRECT.replace("2024", "2023"));
      await app.locator(".previous input[type=file]").setInputFiles({ name: "去年.txt", mimeType: "text/plain", buffer });
      await expect(app.locator(".previous [role=status]")).toHaveText("与上年报告核对：9 项相符，3 项不符，0 项无法核对");
      await expect(app.locator(".finding").filter({ hasText: "XYR-01" })).toBeVisible();
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
