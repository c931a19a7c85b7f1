// Keeps the page for when there is no network, and offers a new version of it when there is one. Nothing is loaded
// again by itself: that is for the person to say, and only while the text in the box is kept. Loaded once the page has
// started, which waits for nothing of this.

// In both languages; the styles show that of the page, which may change.
const element = (name, sentences, properties) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...["zh-CN", "en"].map((lang, index) =>
    Object.assign(document.createElement("span"), { lang, textContent: sentences[index] })));
  return made;
};

const said = element("p", [
  "有新版本。更新时本页会重新打开，框中的文字会保留；多份年报的清单不会保留。",
  "There is a new version. Updating opens this page again: the text in the box is kept, a list of several reports is not.",
]);
const now = element("button", ["点此更新", "Update now"], { type: "button" });
const later = element("button", ["稍后", "Later"], { type: "button" });
const warning = element("p", [
  "没有更新：框中的文字还没有暂存好。请稍后再点；仍不成功时，请先把文字复制到别处，再点“换一份”，然后更新。",
  "Not updated: the text in the box is not kept yet. Please try again in a moment; if that does not help, copy the text " +
    "elsewhere, put it away, and then update.",
], { className: "update__warning", hidden: true });

const offer = document.createElement("div");
offer.className = "update";
offer.append(said, now, later, warning);
const show = () => document.getElementById("update").append(offer);

// The address of a script must be trusted where the browser asks for it.
const asItIs = { createScriptURL: (address) => address };

// What the page keeps of the text for a reload of this tab; see src/app/hooks/kept.rs.
const keptText = () => {
  try {
    return (sessionStorage.getItem("gouji-text") ?? "").replace(/\r\n?/g, "\n");
  } catch {
    return "";
  }
};

// Whether a reload brings back what stands in the box, which shows only the beginning of a huge text.
const isKept = () => {
  const box = document.getElementById("report-text");
  if (!box || box.value.trim() === "") return true;
  return box.readOnly ? keptText().startsWith(box.value) : keptText() === box.value;
};

const reload = () => {
  warning.hidden = isKept();
  if (warning.hidden) location.reload();
};

const follow = (registration) => {
  const workers = navigator.serviceWorker;
  // At the first visit there is no older version, and nothing to offer.
  const watch = (worker) => worker.addEventListener("statechange", () => {
    if (worker.state === "installed" && registration.active) show();
  });
  if (registration.waiting && registration.active) show();
  if (registration.installing) watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));

  let controlled = Boolean(workers.controller);
  let asked = false;
  workers.addEventListener("controllerchange", () => {
    // The other tabs are told: they still show the version from before.
    if (asked) reload();
    else if (controlled) show();
    controlled = true;
  });
  later.addEventListener("click", () => offer.remove());
  now.addEventListener("click", () => {
    warning.hidden = isKept();
    if (!warning.hidden) return;
    asked = true;
    if (registration.waiting) registration.waiting.postMessage("take over");
    else reload();
  });
};

const policy = self.trustedTypes ? trustedTypes.createPolicy("gouji-offline", asItIs) : asItIs;

navigator.serviceWorker.register(policy.createScriptURL("offline-worker.js"), { updateViaCache: "none" })
  // Where the browser or the server does not let it be kept, the page works as long as there is a network.
  .then(follow, () => {});
