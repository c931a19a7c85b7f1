// A text goes in, its verdict comes out, and the text is never lost.
import { expect, test } from "../support/fixtures.mjs";
import { paste } from "../support/clipboard.mjs";
import { openExample, parts, publishedReports } from "../support/report.mjs";

// Passed over where the folder with published reports is absent.
for (const { name, text } of publishedReports()) {
  test(`checks ${name} as soon as it is pasted`, async ({ app }) => {
    const { box, verdict } = parts(app);
    await paste(box, { text });
    await expect(verdict).toHaveText(/发现/);
    await expect(app.getByText("/ 200")).toBeVisible();
    await expect(box).toHaveValue(text.replaceAll("\r\n", "\n"));
    await expect(box).toBeFocused();
  });
}

test("shows the verdict and the beginning of a long paste on a phone", async ({ app }) => {
  await app.setViewportSize({ width: 390, height: 844 });
  const { box, verdict } = parts(app);
  await paste(box, { text: `某局2023年政府信息公开工作年度报告\n一、总体情况\n${"公开工作正常开展。\n".repeat(200)}` });
  await expect(verdict).toBeInViewport();
});

test("takes the keyboard to the box when it opens", async ({ app }) => {
  await expect(parts(app).box).toBeFocused();
});

test("finds the errors of the example and says so everywhere", async ({ app }) => {
  await openExample(app);
  const { verdict, findings } = parts(app);
  await expect(verdict).toBeFocused();
  await expect(findings.filter({ hasText: "应为 13，表中为 31" })).toBeVisible();
  const errors = await findings.filter({ hasText: "错误" }).count();
  await expect(app).toHaveTitle(`（${errors} 处错误）勾稽 · 政府信息公开年报校验`);
  await expect(app.getByRole("status").filter({ hasText: `校验完成：${errors} 处错误` })).toBeAttached();
});

test("checks again while the text is edited", async ({ app }) => {
  await openExample(app);
  const { box, findings } = parts(app);
  const wrong = findings.filter({ hasText: "应为 13，表中为 31" });
  await wrong.getByRole("button").click();
  await app.keyboard.type("13");
  await expect(wrong).toHaveCount(0);
  await expect(box).toBeFocused();
});

test("says what went and what came once the person rests, in both languages", async ({ app }) => {
  await openExample(app);
  const { box } = parts(app);
  const count = await app.locator(".finding").count();
  const change = (before, after) => box.evaluate((element, [old, wanted]) => {
    element.value = element.value.replace(old, wanted);
    element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, [before, after]);
  const said = app.locator(".changes [role=status]");
  await expect(said).toHaveText("");
  await change("（一）予以公开\t31", "（一）予以公开\t13");
  await expect(said).toHaveText(`已消除 1 处，现有 ${count - 1} 处。`);
  await change("（一）予以公开\t13", "（一）予以公开\t31");
  await expect(said).toHaveText(`新出现 1 处，现有 ${count} 处。`);
  await app.getByRole("button", { name: "English" }).click();
  await expect(said).toHaveText(`0 findings gone, 1 new, ${count} now.`);
});

test("lists only the severity that is asked for", async ({ app }) => {
  await openExample(app);
  const { findings } = parts(app);
  await app.getByRole("button", { name: /^错误 \d+$/ }).click();
  const severities = await findings.locator(".badge").allTextContents();
  expect(new Set(severities)).toEqual(new Set(["错误"]));
});

test("keeps a text that is no report and says what it needs", async ({ app }) => {
  const { box, verdict } = parts(app);
  await box.fill("今天天气很好。");
  await expect(verdict).toHaveText("无法检查");
  await expect(box).toHaveValue("今天天气很好。");
});

test("brings back a text that was put away", async ({ app }) => {
  const { box } = parts(app);
  await box.fill("一、总体情况\n正常。");
  await app.getByRole("button", { name: "换一份" }).click();
  await expect(box).toHaveValue("");
  await app.getByRole("button", { name: "恢复先前的文字" }).click();
  await expect(box).toHaveValue("一、总体情况\n正常。");
});

test("checks ten megabytes, of which it shows the beginning", async ({ app }) => {
  const { box, verdict } = parts(app);
  const line = "公开工作正常开展。\n";
  const text = `某局2023年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n${line.repeat(370_000)}`;
  await app.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData });
    document.getElementById("report-text").dispatchEvent(event);
  }, text);
  await expect(app.getByText("文字超过 1 MB")).toBeVisible();
  await expect(verdict).toContainText("错误");
  await expect(box).not.toBeEditable();
  await app.getByRole("button", { name: "换一份" }).click();
  await app.getByRole("button", { name: "恢复先前的文字" }).click();
  await expect(verdict).toContainText("错误");
});

test("checks a long text once typing stops", async ({ app }) => {
  const { box, verdict } = parts(app);
  const text = `一、总体情况\n二、主动公开政府信息情况\n${"公开工作正常开展。\n".repeat(12_000)}`;
  // Filling it in would type for longer than the test may take.
  await box.evaluate((element, typed) => {
    element.value = typed;
    element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text);
  await expect(app.getByText("停止输入后才重新校验")).toBeVisible();
  await expect(verdict).toContainText("错误");
});

test("does not take text for markup", async ({ app }) => {
  const { box } = parts(app);
  await box.fill("一、总体情况\n<img src=x onerror=alert(1)><b id=planted>");
  await expect(app.locator("#planted")).toHaveCount(0);
});
