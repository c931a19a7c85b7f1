// The check in the editors of content management: each sample of the documentation, with a report pasted into it through
// the real clipboard, under the strictest policy that its editor permits.
import { expect, test } from "@playwright/test";
import { copyAll, openElsewhere } from "../support/elsewhere.mjs";
import { openDesk } from "../support/plugins.mjs";

/** How the report ends. */
const END = "收取信息处理费0元。";

/** What the element needs of a policy. */
const OURS = { "script-src": "'self' 'wasm-unsafe-eval'", "style-src": "'self'", "img-src": "'self'", "connect-src": "'self'" };

/** The editors by the headings of their samples: what each needs of a policy beyond that, and where it is written in. */
const EDITORS = {
  UEditor: {
    policy: { "script-src": "'self' 'unsafe-eval' 'unsafe-inline'", "style-src": "'self' 'unsafe-inline'", "frame-src": "'self'" },
    body: (page) => page.frameLocator("#ueditor_0").locator("body"),
  },
};

const written = (policy) => Object.entries({ "default-src": "'none'", ...OURS, ...policy }).map((it) => it.join(" ")).join("; ");

/** Opens the sample of an editor and pastes the report into it. */
const openWithReport = async (page, name, change) => {
  const { policy, body } = EDITORS[name];
  const site = await openDesk(name, written(policy), change);
  const elsewhere = await openElsewhere(page, "pages/plain.html");
  await copyAll(elsewhere);
  const desk = await elsewhere.context().newPage();
  const refused = [];
  const asked = [];
  const foreign = (address) => address.startsWith("http") && (!address.startsWith(site.address) || address.includes("/gouji/"));
  desk.on("request", (request) => foreign(request.url()) && asked.push(request.url()));
  desk.on("console", (it) => /Content Security Policy/.test(it.text()) && refused.push(it.text()));
  await desk.goto(site.address);
  const box = body(desk);
  await box.click();
  await desk.keyboard.press("ControlOrMeta+V");
  await expect(box).toContainText(END);
  const panel = desk.locator("gouji-panel");
  return { desk, box, panel, says: panel.getByRole("status"), refused, asked, site };
};

/** What is selected, the row of the table that it stands in, and whether one sees it, above the panel. */
const selection = (box) => box.evaluate((element) => {
  const range = element.ownerDocument.getSelection().getRangeAt(0);
  const row = range.startContainer.parentElement.closest("tr");
  let { top, bottom } = range.getBoundingClientRect();
  let inSight = true;
  for (let view = element.ownerDocument.defaultView; view !== view.parent; view = view.parent) {
    inSight = inSight && top >= 0 && bottom <= view.innerHeight;
    const frame = view.frameElement.getBoundingClientRect();
    [top, bottom] = [top + frame.top, bottom + frame.top];
  }
  const panel = window.top.document.querySelector("gouji-panel").getBoundingClientRect();
  inSight = inSight && top >= 0 && bottom <= panel.top;
  return { text: range.toString(), row: row && row.textContent.replace(/\s+/g, ""), inSight };
});

const held = (panel) => panel.evaluate((element) => element.check.editor.html());

const press = (desk) => desk.getByRole("button", { name: "年报校验" }).click();

for (const name of Object.keys(EDITORS)) {
  test(`${name}: finds the wrong figure in a pasted report, selects it, and mends it when asked`, async ({ page }) => {
    const { desk, box, panel, says, refused, asked, site } = await openWithReport(page, name);
    await press(desk);
    await expect(says).toHaveText("发现 1 处错误");
    await expect(says).toBeFocused();
    const before = await held(panel);
    asked.length = 0;
    await panel.getByRole("listitem").getByRole("button", { name: "ARI-01" }).click();
    expect(await selection(box)).toEqual({ text: "4", row: expect.stringContaining("1.本机关不掌握相关政府信息"), inSight: true });
    expect(await held(panel)).toBe(before);
    await panel.getByRole("button", { name: "改为「3」" }).click();
    await expect(says).toHaveText("已写入正文并重新校验，可在编辑器中撤销。没有发现问题");
    expect((await held(panel)).length).toBe(before.length);
    await box.press("ControlOrMeta+Z");
    await expect.poll(() => held(panel)).toBe(before);
    expect(refused).toEqual([]);
    expect(asked).toEqual([]);
    await site.close();
  });

  test(`${name}: writes what a fix says as text, or takes it away`, async ({ page }) => {
    const { desk, box, panel, says, site } = await openWithReport(page, name);
    await press(desk);
    await expect(says).toHaveText("发现 1 处错误");
    const put = (words, text) => panel.evaluate(({ check: { editor } }, [sought, written]) => {
      const texts = editor.body().ownerDocument.createTreeWalker(editor.body(), NodeFilter.SHOW_TEXT);
      while (texts.nextNode().data.trim() !== sought);
      const range = editor.body().ownerDocument.createRange();
      range.selectNodeContents(texts.currentNode);
      editor.replace(range, written);
    }, [words, text]);
    await put("行政强制", "<b>甲</b>&amp;");
    await expect(box).toContainText("<b>甲</b>&amp;");
    await put("行政许可", "");
    await expect(box).not.toContainText("行政许可");
    await expect(box).toContainText("第二十条第（五）项");
    await site.close();
  });
}

test("UEditor: says that tables are lost where it pastes plain text", async ({ page }) => {
  const { desk, panel, says, site } = await openWithReport(page, "UEditor", (script) => script.replace("pasteplain: false", "pasteplain: true"));
  await press(desk);
  await expect(says).toHaveText("发现 1 处错误");
  await expect(panel.locator(".note")).toContainText("编辑器没有保留原来的表格");
  await site.close();
});

test("UEditor: says that no place can be shown in the source, and shows it again in the text", async ({ page }) => {
  const { desk, box, panel, says, site } = await openWithReport(page, "UEditor");
  await press(desk);
  await expect(says).toHaveText("发现 1 处错误");
  const finding = panel.getByRole("listitem").getByRole("button", { name: "ARI-01" });
  const source = () => desk.evaluate(() => window.UE.getEditor("content").execCommand("source"));
  await source();
  await finding.click();
  await expect(panel.locator(".note")).toContainText("正处于源代码模式");
  await source();
  await finding.click();
  expect((await selection(box)).text).toBe("4");
  await expect(panel.locator(".note")).toHaveText("");
  await site.close();
});

test("UEditor: is opened, used and closed by the keyboard", async ({ page }) => {
  const { desk, box, panel, says, site } = await openWithReport(page, "UEditor");
  await desk.getByRole("button", { name: "年报校验" }).focus();
  await desk.keyboard.press("Enter");
  await expect(says).toBeFocused();
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Enter");
  await expect.poll(async () => (await selection(box)).text).toBe("4");
  await says.focus();
  await desk.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(box).toBeFocused();
  await site.close();
});
