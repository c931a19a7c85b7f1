// What a person does in a page, done by the page itself: other browsers than today's Chromium are not driven from
// outside. Each runs in the page and is sent there as text, so it uses nothing from here.

/** Pastes a page, as out of Word. */
export const pasteMarkup = (html) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", html);
  const box = document.getElementById("report-text");
  box.focus();
  // Firefox fills the clipboard of such an event by other names.
  const filled = { clipboardData, data: html, dataType: "text/html" };
  box.dispatchEvent(new ClipboardEvent("paste", { ...filled, bubbles: true, cancelable: true }));
};

/** Puts a text into the box. */
export const write = (text) => {
  const box = document.getElementById("report-text");
  box.value = text;
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
};

/** Puts a text into the box of last year's report. */
export const writeLastYear = (text) => {
  const box = document.getElementById("previous-text");
  box.value = text;
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
};

/** Drops a file, whose bytes come in 64 letters. */
export const dropFile = ([name, letters]) => {
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
};

/** Presses the button, or turns to the tab, that is called so. */
export const press = (name) => {
  const buttons = [...document.querySelectorAll("button, [role=tab]")];
  buttons.find((button) => button.textContent.trim().startsWith(name)).click();
};

/** Whether the page has started. */
export const started = () => document.getElementById("boot-notice").hidden;

/** What stands in the box. */
export const box = () => document.getElementById("report-text").value.trimEnd();

/** The verdict. */
export const verdict = () => document.querySelector("h1").textContent;

/** All that the page says. */
export const words = () => document.body.innerText;

/** Whether the page is kept for when there is no network. */
export const keptWhole = () => navigator.serviceWorker.controller?.state === "activated";

/** Whether the findings stand beside the text, as they do in a wide window. */
export const sideBySide = () => {
  const [box, list] = ["#report-text", ".findings"].map((it) => document.querySelector(it).getBoundingClientRect());
  return list.left >= box.right;
};
