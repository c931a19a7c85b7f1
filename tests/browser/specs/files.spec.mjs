// Files, chosen or dropped anywhere on the page.
import { expect, test } from "../support/fixtures.mjs";
import { drop } from "../support/files.mjs";
import { shown, source } from "../support/pages.mjs";
import { parts } from "../support/report.mjs";

const REPORT = "某局2023年政府信息公开工作年度报告\r\n一、总体情况\r\n正常。\r\n";

test("reads a text file that is dropped anywhere", async ({ app }) => {
  await drop(app, "header", [{ name: "年报.txt", content: `\ufeff${REPORT}` }]);
  await expect(parts(app).box).toHaveValue(REPORT.replaceAll("\r\n", "\n"));
  await expect(parts(app).verdict).toContainText("错误");
});

test("reads a text file that is chosen", async ({ app }) => {
  await app.getByLabel("打开文件").setInputFiles({ name: "年报.md", mimeType: "text/markdown", buffer: Buffer.from(REPORT) });
  await expect(parts(app).box).toHaveValue(REPORT.replaceAll("\r\n", "\n"));
});

test("reads a web page that is dropped", async ({ app }) => {
  await drop(app, "header", [{ name: "年报.html", content: source("word") }]);
  await expect(parts(app).box).toHaveValue(new RegExp("收取信息处理费0元"));
  expect((await parts(app).box.inputValue()).trimEnd()).toBe(shown("word"));
});

const REFUSED = [
  ["an old Word document", [{ name: "年报.doc", content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) }], "「年报.doc」没有打开"],
  ["text in no known encoding", [{ name: "年报.txt", content: Buffer.from([0xff, 0x81, 0xff]) }], "「年报.txt」没有打开"],
  ["a file without text", [{ name: "年报.txt", content: Buffer.from("\n") }], "没有"],
];

for (const [what, files, sentence] of REFUSED) {
  test(`refuses ${what} and leaves the box as it was`, async ({ app }) => {
    const { box } = parts(app);
    await box.fill("一、总体情况\n正常。");
    await drop(app, "header", files);
    await expect(app.getByRole("alert")).toContainText(sentence);
    await expect(box).toHaveValue("一、总体情况\n正常。");
  });
}
