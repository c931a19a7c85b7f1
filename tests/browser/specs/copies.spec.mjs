// Reports copied out of pages and editors and pasted by the keyboard, through the real clipboard.
import { copyAll, openEditor, openElsewhere, pasteInto } from "../support/elsewhere.mjs";
import { expect, test } from "../support/fixtures.mjs";
import { rows } from "../support/pages.mjs";
import { parts } from "../support/report.mjs";

/** How the report ends, wherever it is written. */
const END = "收取信息处理费0元。";

/** Pastes into the page and waits for the verdict on the whole report. */
const pasteHere = async (app) => {
  const { box, verdict } = parts(app);
  await app.bringToFront();
  await box.focus();
  await app.keyboard.press("ControlOrMeta+V");
  await expect(box).toHaveValue(new RegExp(END));
  await expect(verdict).toBeVisible();
};

/** All that is found in the report: one total that is wrong, which two equations tell. */
const expectFindings = async (app) => {
  const { findings, verdict } = parts(app);
  await expect(verdict).toHaveText(/1 处错误/);
  await expect(findings).toHaveCount(1);
  await expect(findings).toContainText("ARI-01");
};

const expectTables = async (app) => {
  const lines = (await parts(app).box.inputValue()).split("\n").filter((line) => line.includes("\t"));
  expect(lines).toEqual(rows("plain"));
};

test("reads a report copied from a page", async ({ app }) => {
  await copyAll(await openElsewhere(app, "pages/plain.html"));
  await pasteHere(app);
  await expectFindings(app);
  await expectTables(app);
});

test("reads a report copied from a page arranged by tables", async ({ app }) => {
  await copyAll(await openElsewhere(app, "pages/layout.html"));
  await pasteHere(app);
  await expectFindings(app);
});

/** Editors that keep tables as they are. */
const FAITHFUL = ["ueditor", "tinymce", "ckeditor4", "ckeditor5", "wangeditor"];

/** Editors that drop merged cells, or tables altogether. */
const FLATTENING = ["ueditor-plain", "quill"];

const copyThrough = async (app, editor) => {
  await copyAll(await openElsewhere(app, "pages/plain.html"));
  const desk = await openEditor(app, editor);
  await pasteInto(desk, END);
  await copyAll(desk);
};

for (const editor of FAITHFUL) {
  test(`reads a report out of ${editor} as it was written`, async ({ app }) => {
    await copyThrough(app, editor);
    await pasteHere(app);
    await expectFindings(app);
    await expectTables(app);
  });
}

for (const editor of FLATTENING) {
  test(`reads a report out of ${editor}, which drops merged cells`, async ({ app }) => {
    await copyThrough(app, editor);
    await pasteHere(app);
    await expectFindings(app);
  });
}
