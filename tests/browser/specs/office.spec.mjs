// Documents and workbooks: read in a worker of their own, which is loaded when the first of them comes.
import { expect, test } from "../support/fixtures.mjs";
import { drop } from "../support/files.mjs";
import { docx, xlsx, zip } from "../support/office.mjs";
import { parts } from "../support/report.mjs";

const LINES = ["某局2023年政府信息公开工作年度报告", "一、总体情况", "正常。"];
/** What a page asks for when the first such file comes: nothing else, and nothing the second time. */
const READERS = ["worker.js?office", "office.js", "office_bg.wasm"];
const addresses = (baseURL) => READERS.map((name) => new URL(name, baseURL).href);
const put = (page, name, content) => drop(page, "header", [{ name, content }]);

test("reads a document that is dropped and finds what is wrong in it", async ({ app, watch, baseURL }) => {
  await put(app, "年报.docx", docx(LINES));
  await expect(parts(app).box).toHaveValue(/一、总体情况\n正常。/);
  await expect(parts(app).verdict).toContainText("错误");
  await watch.expectRequests(addresses(baseURL));
});

test("loads the readers once for documents and workbooks", async ({ app, watch, baseURL }) => {
  await put(app, "年报.docx", docx(LINES));
  await expect(parts(app).box).toHaveValue(/一、总体情况/);
  await watch.expectRequests(addresses(baseURL));
  await put(app, "附表.xlsx", xlsx([["规章", "0"]]));
  await expect(parts(app).box).toHaveValue(/规章\t0/);
});

test("takes no reader of another version than its own", async ({ app, context, watch }) => {
  await context.route("**/worker.js?office", (route) =>
    route.fulfill({ contentType: "text/javascript", body: 'postMessage("another version")' }));
  await put(app, "年报.docx", docx(LINES));
  await expect(app.getByRole("alert")).toContainText("没有加载成功。检查网络，刷新本页后重新选择一次文件");
  await watch.expect("request: ");
});

const REFUSED = [
  ["a broken document", "年报.docx", Buffer.from("PK\x03\x04\0\0"), "损坏"],
  ["an archive", "年报.zip", zip({ "年报.docx": "" }), "压缩包"],
  ["a document in the standard of fixed pages", "年报.ofd", zip({ "OFD.xml": "" }), "OFD"],
];

for (const [what, name, content, sentence] of REFUSED) {
  test(`refuses ${what} and leaves the box as it was`, async ({ app, watch, baseURL }) => {
    const { box } = parts(app);
    await box.fill("一、总体情况\n正常。");
    await put(app, name, content);
    await expect(app.getByRole("alert")).toContainText(sentence);
    await expect(box).toHaveValue("一、总体情况\n正常。");
    await watch.expectRequests(addresses(baseURL));
  });
}
