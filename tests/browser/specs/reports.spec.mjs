// Several files at once: a list, from which each report is opened.
import { expect, test } from "../support/fixtures.mjs";
import { drop } from "../support/files.mjs";
import { CORRECT, openForm, parts } from "../support/report.mjs";

const WRONG = CORRECT.replace("（七）总计\t11", "（七）总计\t12");
const FILES = [
  { name: "甲局.txt", content: CORRECT },
  { name: "乙局.txt", content: WRONG },
  { name: "丙局.rtf", content: "{\\rtf1" },
  { name: "通知.txt", content: "今天天气很好。" },
];

const row = (page, name) => page.getByRole("row").filter({ hasText: name });

test("lists several files with what came of each", async ({ app }) => {
  await drop(app, "header", FILES);
  await expect(parts(app).verdict).toHaveText("各份报告");
  await expect(app.getByText("共 4 份报告：1 份有错误，1 份未发现问题，2 份未能读取或校验")).toBeVisible();
  await expect(row(app, "甲局.txt")).toContainText("望川县水利局");
  await expect(row(app, "甲局.txt")).toContainText("200 / 200");
  await expect(row(app, "乙局.txt")).toContainText("有错误");
  await expect(row(app, "丙局.rtf")).toContainText("未能读取");
  await expect(row(app, "丙局.rtf").getByRole("button")).toHaveCount(0);
  await expect(row(app, "通知.txt")).toContainText("没有找到政府信息公开工作年度报告");
});

test("opens a report and takes what is changed there into the list", async ({ app }) => {
  await drop(app, "header", FILES);
  await row(app, "乙局.txt").getByRole("button").click();
  const { box, verdict } = parts(app);
  await expect(verdict).toHaveText("发现 1 处错误");
  await box.fill(CORRECT);
  await expect(verdict).toHaveText("没有发现问题");
  await app.getByRole("button", { name: "返回各份报告" }).click();
  await expect(row(app, "乙局.txt")).toContainText("未发现问题");
  await row(app, "乙局.txt").getByRole("button").click();
  await expect(box).toHaveValue(CORRECT);
});

test("compares a report with the sums of the others, and says which do not suit", async ({ app }) => {
  const other = { name: "丁局.txt", content: CORRECT.replaceAll("望川县水利局", "望川县交通局") };
  await drop(app, "header", [...FILES, other]);
  await row(app, "甲局.txt").getByRole("button").click();
  await app.getByRole("button", { name: "以其余各份为下级，核对汇总数" }).click();
  const said = app.locator(".previous [role=status]");
  await expect(said).toContainText("与 2 份下级报告逐格核对：");
  await expect(said).toContainText("没有计入下级报告「通知.txt」：无法读取。");
  await expect(app.locator(".finding").filter({ hasText: "AGG-" }).first()).toBeVisible();
  await app.getByRole("button", { name: "不再核对汇总数" }).click();
  await expect(said).toHaveText("");
  await expect(app.locator(".finding")).toHaveCount(0);
});

test("keeps the text that was in the box", async ({ app }) => {
  const { box } = parts(app);
  await box.fill("一、总体情况\n正常。");
  await drop(app, "header", FILES);
  await app.getByRole("button", { name: "返回当前报告" }).click();
  await expect(box).toHaveValue("一、总体情况\n正常。");
  await app.getByRole("button", { name: "返回各份报告" }).click();
  for (const name of ["甲局.txt", "乙局.txt"]) {
    await row(app, name).getByRole("button").click();
    await app.getByRole("button", { name: "返回各份报告" }).click();
  }
  await row(app, "甲局.txt").getByRole("button").click();
  await app.getByRole("button", { name: "恢复先前的文字" }).click();
  await expect(box).toHaveValue("一、总体情况\n正常。");
});

test("takes more files behind those that are there", async ({ app }) => {
  const chooser = app.getByLabel("打开文件").locator("visible=true");
  const file = (name) => ({ name, mimeType: "text/plain", buffer: Buffer.from(CORRECT) });
  await chooser.setInputFiles([file("一.txt"), file("二.txt")]);
  await expect(app.getByText("共 2 份报告")).toBeVisible();
  await chooser.setInputFiles([file("三.txt"), file("四.txt")]);
  await expect(app.getByText("共 4 份报告：4 份未发现问题")).toBeVisible();
});

test("reads hundreds of files and can be stopped", async ({ app }) => {
  const dropMany = (count) => app.evaluate(([text, many]) => {
    const dataTransfer = new DataTransfer();
    for (let at = 0; at < many; at += 1) dataTransfer.items.add(new File([text], `第${at}份.txt`));
    document.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
  }, [CORRECT, count]);
  await dropMany(200);
  await expect(app.getByText("共 200 份报告：200 份未发现问题").first()).toBeVisible({ timeout: 40_000 });
  await dropMany(2000);
  await app.getByRole("button", { name: "停止读取" }).click();
  await expect(app.getByText("共 2200 份报告")).toBeVisible();
  await expect(row(app, "已停止，未读取").first()).toBeAttached();
});

test("sets a cell of one report by hand without touching another", async ({ app }) => {
  await drop(app, "header", FILES);
  await row(app, "乙局.txt").getByRole("button").click();
  await openForm(app);
  await app.locator("#cell-requests-outcome-total-natural-person").click();
  await app.getByLabel("手工设定").fill("11");
  await app.keyboard.press("Enter");
  await expect(parts(app).verdict).toHaveText("没有发现问题");
  await app.getByRole("button", { name: "返回各份报告" }).click();
  await row(app, "甲局.txt").getByRole("button").click();
  await expect(app.getByText("格为手工设定。")).toHaveCount(0);
  await app.getByRole("button", { name: "返回各份报告" }).click();
  await row(app, "乙局.txt").getByRole("button").click();
  await expect(app.getByText("有 1 格为手工设定。")).toBeVisible();
});
