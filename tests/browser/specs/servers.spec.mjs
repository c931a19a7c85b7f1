// What servers are told to send with the page, docs/servers, and that the page runs under it.
import { readFileSync, readdirSync } from "node:fs";
import { extname } from "node:path";
import { chromium } from "@playwright/test";
import * as deeds from "../support/deeds.mjs";
import { DIST } from "../support/dist.mjs";
import { expect, test as watched } from "../support/fixtures.mjs";
import { drop } from "../support/files.mjs";
import { ELSEWHERE, kernel } from "../support/kernels.mjs";
import { docx } from "../support/office.mjs";
import { CORRECT, parts } from "../support/report.mjs";
import { SAMPLES, carried, forOldKernels, policies, strict, types } from "../support/samples.mjs";
import { openSite } from "../support/site.mjs";

const PDF = readFileSync(new URL("../../pdf/chromium.pdf", import.meta.url));
const DOCX = docx(["一、总体情况", "正常。"]);

const test = watched.extend({
  keeps: true,
  policy: [strict(), { option: true }],
  site: async ({ policy }, use) => {
    const site = await openSite("/gouji/", { "content-security-policy": policy, "x-content-type-options": "nosniff" });
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});

test("every sample sends the policy of the page, and who may frame it", () => {
  expect(policies("nginx.conf")).toEqual([strict(), forOldKernels()]);
  expect(policies("apache.conf")).toEqual([strict(), forOldKernels()]);
  expect(policies("web.config")).toEqual([forOldKernels()]);
  expect(carried()).toContain("'unsafe-eval'");
  expect(strict()).not.toContain("'unsafe-eval'");
});

test("every sample gives every kind of file its type, and all the same", () => {
  const kinds = new Set(readdirSync(DIST, { recursive: true }).map((name) => extname(`${name}`).slice(1)));
  const published = ["css", "html", "js", "png", "svg", "wasm", "webmanifest"];
  expect([...kinds]).toEqual(expect.arrayContaining(published));
  for (const sample of SAMPLES) {
    expect(Object.keys(types(sample)), sample).toEqual(expect.arrayContaining(published));
    expect(types(sample), sample).toEqual(types("nginx.conf"));
  }
  expect(types("nginx.conf").wasm).toBe("application/wasm");
  expect(types("nginx.conf").js).toBe("text/javascript");
});

test("the sample for IIS is well-formed", async ({ page }) => {
  const sample = readFileSync(new URL("../../../docs/servers/web.config", import.meta.url), "utf8");
  const problems = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "application/xml");
    return [...parsed.querySelectorAll("parsererror")].map((it) => it.textContent);
  }, sample);
  expect(problems).toEqual([]);
});

test("the page and its workers run under the strict policy, without a network too", async ({ page, site }) => {
  const { box, verdict } = parts(page);
  await page.goto("./");
  await page.waitForFunction(deeds.keptWhole);
  await site.close();
  await page.reload();
  await box.fill(CORRECT);
  await expect(page.getByText("/ 200")).toBeVisible();
  await drop(page, "header", [{ name: "年报.docx", content: DOCX }]);
  await expect(box).toHaveValue(/一、总体情况\n正常。/);
  await drop(page, "header", [{ name: "年报.pdf", content: PDF }]);
  await expect(verdict).toContainText("1 处错误");
});

test.describe("in Chromium 86", () => {
  test.skip(...ELSEWHERE);

  const inOldKernel = async (address, look) => {
    const browser = await chromium.launch({ executablePath: kernel(86), args: ["--disable-gpu", "--no-sandbox"] });
    const page = await browser.newPage();
    await page.goto(address);
    await look(page);
    await browser.close();
  };

  test.describe("under the policy for old kernels", () => {
    test.use({ policy: forOldKernels() });

    test("the page and its workers run", async ({ site }) => {
      await inOldKernel(site.address, async (page) => {
        await expect.poll(() => page.evaluate(deeds.started)).toBe(true);
        await page.evaluate(deeds.dropFile, ["年报.docx", DOCX.toString("base64")]);
        await expect.poll(() => page.evaluate(deeds.box)).toBe("一、总体情况\n正常。");
      });
    });
  });

  test("the page says under the strict policy that the browser is too old", async ({ site }) => {
    await inOldKernel(site.address, async (page) => {
      await expect.poll(() => page.evaluate(deeds.words)).toContain("浏览器版本较旧");
    });
  });
});
