// Files, chosen or dropped anywhere on the page.
import { expect, test } from "../support/fixtures.mjs";
import { shown, source } from "../support/pages.mjs";
import { parts } from "../support/report.mjs";

const REPORT = "某局2023年政府信息公开工作年度报告\r\n一、总体情况\r\n正常。\r\n";

/** Drops files on `target` as the browser does. */
const drop = async (page, target, files) => {
  const transfer = await page.evaluateHandle((contents) => {
    const data = new DataTransfer();
    for (const { name, bytes } of contents) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] })));
  await page.dispatchEvent(target, "dragover", { dataTransfer: transfer });
  await page.dispatchEvent(target, "drop", { dataTransfer: transfer });
};

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
  ["a Word document", [{ name: "年报.docx", content: Buffer.from("PK\x03\x04\0\0") }], "不是文本文件"],
  ["text in another encoding", [{ name: "年报.txt", content: Buffer.from([0xd2, 0xbb, 0xa1, 0xa2]) }], "不是 UTF-8"],
  ["a file without text", [{ name: "年报.txt", content: Buffer.from("\n") }], "没有文字"],
  ["two files", [{ name: "甲.txt", content: "甲" }, { name: "乙.txt", content: "乙" }], "一次只能打开一个文件"],
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
