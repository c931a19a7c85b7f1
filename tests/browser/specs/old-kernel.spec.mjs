// The page in Chromium 86. Playwright's own look at elements needs a newer browser, so the page looks itself.
import { chromium, expect, test } from "@playwright/test";
import { oldChromium } from "../support/old-chromium.mjs";

// It opens nothing but the page under test, and its sandbox needs rights that few machines give today.
const ARGS = ["--disable-gpu", "--no-sandbox"];

test.skip(`${process.platform} ${process.arch}` !== "linux x64", "the old browser is a program for Linux");

test("opens in Chromium 86", async ({ baseURL }) => {
  const browser = await chromium.launch({ executablePath: oldChromium(), args: ARGS });
  expect(browser.version()).toMatch(/^86\./);
  const page = await browser.newPage();
  await page.goto(baseURL);
  await expect.poll(() => page.evaluate(() => document.getElementById("boot-notice").hidden)).toBe(true);
  expect(await page.evaluate(() => document.querySelector("h1").textContent)).toContain("年度报告");
  await browser.close();
});
