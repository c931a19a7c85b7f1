// Several files at once: a list, from which each report is opened.
import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
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
  await expect(said).toContainText("「丙局.rtf」「通知.txt」没有计入，下级报告之和不完整，因此无法逐格核对。");
  await expect(said).toContainText("没有计入下级报告「丙局.rtf」：无法读取。");
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

test("reads hundreds of files, writes their results, and can be stopped in both", async ({ app }) => {
  const dropMany = (count) => app.evaluate(([text, many]) => {
    const dataTransfer = new DataTransfer();
    for (let at = 0; at < many; at += 1) dataTransfer.items.add(new File([text], `第${at}份.txt`));
    document.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
  }, [CORRECT, count]);
  await dropMany(200);
  await expect(app.getByText("共 200 份报告：200 份未发现问题").first()).toBeVisible({ timeout: 40_000 });
  const kept = [];
  app.on("download", (download) => kept.push(download));
  await app.getByText("导出", { exact: true }).click();
  // By the page itself: what is driven from outside may come when all is written.
  await app.evaluate(async () => {
    const button = (name) => [...document.querySelectorAll("button")].find((it) => it.textContent.startsWith(name));
    button("全部校验结果").click();
    while (!button("停止写出")) await new Promise((soon) => { setTimeout(soon); });
    button("停止写出").click();
  });
  await expect(app.getByText("导出", { exact: true })).toBeVisible();
  await dropMany(2000);
  await app.getByRole("button", { name: "停止读取" }).click();
  await expect(app.getByText("共 2200 份报告")).toBeVisible();
  const more = app.getByRole("button", { name: /^显示更多/ });
  await expect(more).toHaveText("显示更多（已显示 200 / 2200）");
  await expect(app.locator(".reports tbody tr")).toHaveCount(200);
  while (await row(app, "已停止，未读取").count() === 0) await more.click();
  expect(kept).toEqual([]);
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

/** This year's report of one agency and last year's, and one of another agency. */
const TWO_YEARS = [
  { name: "水利局今年.txt", content: CORRECT },
  { name: "水利局去年.txt", content: CORRECT.replaceAll("2024年", "2023年") },
  { name: "交通局今年.txt", content: CORRECT.replaceAll("望川县水利局", "望川县交通局") },
];

test("checks a report beside last year's of the same agency where both are there, and says so", async ({ app }) => {
  await drop(app, "header", TWO_YEARS);
  await expect(app.getByText("共 3 份报告：1 份只有提醒，2 份未发现问题；其中 1 份已与上年报告核对").first()).toBeVisible();
  await expect(row(app, "水利局今年.txt").first()).toContainText("已与上年报告「水利局去年.txt」核对");
  await expect(app.getByText("已与上年报告「")).toHaveCount(1);
  await app.getByRole("button", { name: "水利局今年.txt" }).click();
  await expect(app.locator(".previous [role=status]")).toHaveText("与上年报告核对：9 项相符，3 项不符，0 项无法核对");
  await app.getByText("与上一年度报告核对", { exact: true }).click();
  await app.getByRole("button", { name: "不再核对" }).click();
  await app.getByRole("button", { name: "返回各份报告" }).click();
  await expect(app.getByText("共 3 份报告：3 份未发现问题").first()).toBeVisible();
  await expect(app.getByText("已与上年报告「")).toHaveCount(0);
});

test("compares no report with last year's where two of a year have the same name", async ({ app }) => {
  const again = { name: "又一份.txt", content: TWO_YEARS[1].content };
  await drop(app, "header", [...TWO_YEARS, again]);
  await expect(app.getByText("共 4 份报告：4 份未发现问题").first()).toBeVisible();
  await expect(app.getByText("已与上年报告「")).toHaveCount(0);
});

test("lists the reports of one verdict, also when one comes back to the list", async ({ app }) => {
  await drop(app, "header", FILES);
  const chips = app.getByRole("group", { name: "按结论筛选" });
  await expect(chips.getByRole("button")).toHaveText(["全部 4", "有错误 1", "只有提醒 0", "未发现问题 1", "未能全部识别 0", "未能读取或校验 2"]);
  await chips.getByRole("button", { name: "有错误" }).click();
  await expect(app.locator(".reports tbody tr")).toHaveText([/^乙局\.txt/]);
  await row(app, "乙局.txt").getByRole("button").click();
  await app.getByRole("button", { name: "返回各份报告" }).click();
  await expect(app.locator(".reports tbody tr")).toHaveCount(1);
  await chips.getByRole("button", { name: "只有提醒" }).click();
  await expect(app.getByText("没有这一类报告。")).toBeVisible();
  await chips.getByRole("button", { name: "全部 4" }).click();
  await expect(app.locator(".reports tbody tr")).toHaveCount(4);
});

/** Takes the file that the button of this name makes of the whole list. */
const take = async (page, watch, button) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  watch.troubles = watch.troubles.filter((trouble) => !trouble.startsWith("request: blob:"));
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
};

test("takes what came of all as a table with a line for each file", async ({ app, watch }) => {
  await drop(app, "header", [...TWO_YEARS, FILES[1], FILES[3]]);
  await app.getByText("导出", { exact: true }).click();
  const { name, text } = await take(app, watch, "汇总表（CSV 表格）");
  expect(name).toBe("批量校验结果.csv");
  const lines = text.split("\r\n");
  expect(lines[0]).toBe('\ufeff"文件","机关","年度","结论","错误","提醒","提示","已识别格数","未识别格数","规则","上年报告","未校验的原因"');
  // There are two of that name and year now, so that none is compared.
  expect(lines[1]).toBe('"水利局今年.txt","望川县水利局","2024","未发现问题","0","0","0","200","0","","",""');
  expect(lines[4]).toBe('"乙局.txt","望川县水利局","2024","有错误","1","0","0","200","0","ARI-01","",""');
  expect(lines[5]).toContain('"通知.txt","","","无法校验","","","","","","","","没有找到政府信息公开工作年度报告');
  expect(lines.length).toBe(7);
});

test("takes the result of the contract for each file", async ({ app, watch }) => {
  await drop(app, "header", [...TWO_YEARS, FILES[2]]);
  await app.getByText("导出", { exact: true }).click();
  const { name, text } = await take(app, watch, "全部校验结果（JSON 数据）");
  expect(name).toBe("批量校验结果.json");
  const results = JSON.parse(text);
  expect(results.map((it) => [it.schema, it.source.name, it.source.kind, it.readable, it.verdict])).toEqual([
    ["gouji/1", "水利局今年.txt", "text", true, "warnings"],
    ["gouji/1", "水利局去年.txt", "text", true, "clean"],
    ["gouji/1", "交通局今年.txt", "text", true, "clean"],
    ["gouji/1", "丙局.rtf", "text", false, "unreadable"],
  ]);
  expect(results[0].comparison.previous).toEqual({ reports: 1, passed: 9, failed: 3, unchecked: 0 });
  expect([results[3].problem.code, results[0].source.sha256.length]).toEqual(["unsupported-kind", 64]);
});

for (const language of ["中文", "English"]) {
  test(`has no accessibility fault and fits 320 pixels, ${language}`, async ({ app }) => {
    await app.setViewportSize({ width: 320, height: 640 });
    await drop(app, "header", [...TWO_YEARS, ...FILES.slice(1)]);
    if (language === "English") await app.getByRole("button", { name: "English" }).click();
    await app.getByText(language === "English" ? "Export" : "导出", { exact: true }).click();
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await new AxeBuilder({ page: app }).withTags(tags).analyze();
    expect(violations).toEqual([]);
    const overhang = await app.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overhang).toBe(0);
  });
}
