// Other sites: pages to copy from and editors to write in, each in a context of its own, under no policy of ours.

/** Opens a page of another site. */
export const openElsewhere = async (page, path) => {
  const context = await page.context().browser().newContext();
  const desk = await context.newPage();
  await desk.goto(`http://127.0.0.1:${process.env.GOUJI_EDITORS_PORT}/${path}`);
  return desk;
};

/** Opens an editor and waits until it can be written in. */
export const openEditor = async (page, name) => {
  const desk = await openElsewhere(page, `editors/${name}.html`);
  await desk.evaluate(() => window.ready.then(() => {}));
  return desk;
};

/** Copies all there is, as a person does. */
export const copyAll = async (desk) => {
  await desk.bringToFront();
  await desk.keyboard.press("ControlOrMeta+A");
  await desk.keyboard.press("ControlOrMeta+C");
};

/** Pastes into the editor, and waits until `words` have come. */
export const pasteInto = async (desk, words) => {
  await desk.bringToFront();
  await desk.evaluate(() => window.focusEditor());
  await desk.keyboard.press("ControlOrMeta+V");
  await desk.waitForFunction((wanted) => window.html().replace(/<[^>]*>/g, "").includes(wanted), words);
};
