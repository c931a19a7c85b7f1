// What every browser must be able to do with the page and with its edition in one file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import * as deeds from "./deeds.mjs";
import { DIST } from "./dist.mjs";
import { docx } from "./office.mjs";
import { shown, source } from "./pages.mjs";
import { CORRECT } from "./report.mjs";
import { openSite } from "./site.mjs";

const PDF = readFileSync(new URL("../../pdf/chromium.pdf", import.meta.url));
const WRONG = CORRECT.replace("（七）总计\t11", "（七）总计\t12");

const LAST = CORRECT.replace("2024", "2023");
/** What the comparison with it says. */
const COUNTS = "与上年报告核对：9 项相符，3 项不符，0 项无法核对";
/** What files about the report are named. */
const NAME = "望川县水利局2024年政府信息公开工作年度报告校验结果";

const dropped = (name, bytes) => [name, bytes.toString("base64")];
const becomes = (page, look, expected) => expect.poll(() => page.evaluate(look)).toContain(expected);

const ADDRESSES = {
  "the page": (baseURL) => baseURL,
  "the edition in one file": () => pathToFileURL(join(DIST, "gouji-pdf.html")).href,
};

/**
 * Declares the tests for a browser; `open` gives a page of it, which goes to addresses, evaluates what it is given, and
 * takes the file that a button makes.
 */
export const declareTrials = (browser, open) => {
  const pages = [];
  test.afterEach(async () => { await Promise.all(pages.splice(0).map((page) => page.close())); });

  const opened = async (address) => {
    const page = await open();
    pages.push(page);
    await page.goto(address);
    await expect.poll(() => page.evaluate(deeds.started)).toBe(true);
    return page;
  };

  for (const [what, address] of Object.entries(ADDRESSES)) {
    test(`${what} takes a report out of Word in ${browser}`, async ({ baseURL }) => {
      const page = await opened(address(baseURL));
      await becomes(page, deeds.verdict, "年度报告");
      await page.evaluate(deeds.pasteMarkup, source("word"));
      await expect.poll(() => page.evaluate(deeds.box)).toBe(shown("word"));
      });

    test(`${what} checks a report, shows its form and speaks English in ${browser}`, async ({ baseURL }) => {
      const page = await opened(address(baseURL));
      await page.evaluate(deeds.write, WRONG);
      await becomes(page, deeds.verdict, "错误");
      await becomes(page, deeds.words, "（七）总计");
      expect(await page.evaluate(deeds.sideBySide)).toBe(true);
      await page.evaluate(deeds.press, "表格识别结果");
      await becomes(page, () => document.getElementById("cell-requests-outcome-total-natural-person").innerText, "12");
      await page.evaluate(deeds.press, "English");
      await becomes(page, deeds.verdict, "found");
      });

    test(`${what} hands out what came of the check as files in ${browser}`, async ({ baseURL }) => {
      const page = await opened(address(baseURL));
      await page.evaluate(deeds.write, WRONG);
      await becomes(page, deeds.verdict, "1 处错误");
      await page.evaluate(deeds.writeLastYear, LAST);
      await becomes(page, deeds.words, COUNTS);
      const [report, table, result] = [await page.take("校验报告"), await page.take("问题清单"), await page.take("校验结果")];
      expect([report, table, result].map(({ name }) => name)).toEqual([".html", ".csv", ".json"].map((end) => `${NAME}${end}`));
      expect(table.text.split("\r\n").filter((line) => /"(ARI-01|XYR-01)"/.test(line)).length).toBe(2);
      expect(table.text.startsWith('\ufeff"报告","等级","规则"')).toBe(true);
      const { schema, comparison, diagnostics } = JSON.parse(result.text);
      expect([schema, comparison.previous.failed, diagnostics.length]).toEqual(["gouji/1", 3, 5]);
      await page.goto(pathToFileURL(report.path).href);
      expect(await page.evaluate(deeds.verdict)).toBe(`${NAME.replace("校验结果", "")} 校验结果`);
      expect(await page.evaluate(() => document.querySelectorAll("li").length)).toBe(5);
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
      });

    test(`${what} reads a document and a PDF file in ${browser}`, async ({ baseURL }) => {
      const page = await opened(address(baseURL));
      await page.evaluate(deeds.dropFile, dropped("年报.docx", docx(["一、总体情况", "正常。"])));
      await expect.poll(() => page.evaluate(deeds.box)).toBe("一、总体情况\n正常。");
      await page.evaluate(deeds.dropFile, dropped("年报.pdf", PDF));
      await becomes(page, deeds.words, "各项之和为 3");
      });
  }

  test(`the page opens without a network and reads a PDF file in ${browser}`, async () => {
    const site = await openSite("/gouji/");
    const page = await opened(site.address);
    await expect.poll(() => page.evaluate(deeds.keptWhole)).toBe(true);
    await site.close();
    await page.goto(`${site.address}?again`);
    await expect.poll(() => page.evaluate(deeds.started)).toBe(true);
    await page.evaluate(deeds.dropFile, dropped("年报.pdf", PDF));
    await becomes(page, deeds.words, "各项之和为 3");
  });
};
