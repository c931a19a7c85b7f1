// The page in Chromium 86. Playwright's own look at elements needs a newer browser, so the page looks itself.
import { readFileSync } from "node:fs";
import { chromium, expect, test } from "@playwright/test";
import { oldChromium } from "../support/old-chromium.mjs";
import { shown, source } from "../support/pages.mjs";

// It opens nothing but the page under test, and its sandbox needs rights that few machines give today.
const ARGS = ["--disable-gpu", "--no-sandbox"];

// One after the other: the first unpacks the browser for all.
test.describe.configure({ mode: "default" });
test.skip(`${process.platform} ${process.arch}` !== "linux x64", "the old browser is a program for Linux");

const open = async (baseURL) => {
  const browser = await chromium.launch({ executablePath: oldChromium(), args: ARGS });
  expect(browser.version()).toMatch(/^86\./);
  const page = await browser.newPage();
  await page.goto(baseURL);
  await expect.poll(() => page.evaluate(() => document.getElementById("boot-notice").hidden)).toBe(true);
  return page;
};

test("opens and takes a report out of Word in Chromium 86", async ({ baseURL }) => {
  const page = await open(baseURL);
  expect(await page.evaluate(() => document.querySelector("h1").textContent)).toContain("年度报告");
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    const box = document.getElementById("report-text");
    box.focus();
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, source("word"));
  await expect.poll(() => page.evaluate(() => document.getElementById("report-text").value.trimEnd())).toBe(shown("word"));
  await page.context().browser().close();
});

test("reads a PDF file in Chromium 86", async ({ baseURL }) => {
  const page = await open(baseURL);
  const file = readFileSync(new URL("../../pdf/chromium.pdf", import.meta.url)).toString("base64");
  await page.evaluate((text) => {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], "年报.pdf"));
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
  }, file);
  await expect.poll(() => page.evaluate(() => document.body.textContent)).toContain("各项之和为 3");
  await page.context().browser().close();
});
