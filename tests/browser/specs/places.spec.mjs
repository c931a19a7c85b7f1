// A finding leads to its place in the text, and a place to its finding.
import { expect, test } from "../support/fixtures.mjs";
import { openExample, parts, putCaret, selected } from "../support/report.mjs";

test("selects the place of a chosen finding and shows it", async ({ app }) => {
  await openExample(app);
  const { findings, current } = parts(app);
  await findings.getByText("应为 13，表中为 31").click();
  expect(await selected(app)).toBe("31");
  await expect(parts(app).box).toBeFocused();
  await expect(current).toContainText("应为 13，表中为 31");
  await expect(app.locator("mark[data-current]")).toBeInViewport();
});

test("counts places as the text box does beyond the basic plane", async ({ app }) => {
  await openExample(app);
  const { box, findings } = parts(app);
  await box.evaluate((element) => {
    element.setSelectionRange(0, 0);
    element.focus();
  });
  await app.keyboard.insertText("𠮷👍🏽\n");
  await findings.getByText("应为 13，表中为 31").click();
  expect(await selected(app)).toBe("31");
});

test("keeps half of a character pair and counts it as one", async ({ app }) => {
  await openExample(app);
  const { box, findings } = parts(app);
  await box.evaluate((element) => {
    element.value = `\ud800${element.value}`;
    element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await findings.getByText("应为 13，表中为 31").click();
  expect(await selected(app)).toBe("31");
  expect(await box.evaluate((element) => element.value.charCodeAt(0))).toBe(0xd800);
});

test("makes the finding current whose place the caret comes to", async ({ app }) => {
  await openExample(app);
  await putCaret(app, "31\t2");
  await expect(parts(app).current).toContainText("应为 13，表中为 31");
  await expect(parts(app).current).toBeInViewport();
});

test("goes through the findings with F8 and back to the list with Escape", async ({ app }) => {
  await openExample(app);
  const { findings, current } = parts(app);
  const sentences = await findings.locator(".finding__sentence").allTextContents();
  for (const sentence of sentences) {
    await app.keyboard.press("F8");
    await expect(current).toContainText(sentence);
  }
  await app.keyboard.press("Shift+F8");
  await expect(current).toContainText(sentences.at(-2));
  await app.keyboard.press("Escape");
  await expect(current).toBeFocused();
  await app.keyboard.press("Enter");
  await expect(parts(app).box).toBeFocused();
});

test("shows where something absent should stand", async ({ app }) => {
  await openExample(app);
  const { box, findings } = parts(app);
  const text = await box.inputValue();
  await box.fill(text.replace("三、收到和处理政府信息公开申请情况\n", ""));
  await findings.getByText("缺少第三部分").click();
  const caret = await box.evaluate((element) => [element.selectionStart, element.selectionEnd]);
  expect(caret[0]).toBe(caret[1]);
  await expect(app.locator("mark[data-current][data-absent]")).toBeInViewport();
});

test("lays the marks exactly behind their words", async ({ app }) => {
  await openExample(app);
  // The layer is as high as the text of the box: both break their lines alike.
  const heights = await app.evaluate(() => {
    const box = document.getElementById("report-text");
    return { box: box.scrollHeight, layer: document.querySelector(".marks").offsetHeight };
  });
  expect(Math.abs(heights.box - heights.layer)).toBeLessThanOrEqual(1);
});
