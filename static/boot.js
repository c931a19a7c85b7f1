// Starts the page, and says so in plain words when it cannot start.
// ES2020 without top-level await: kernels from Chromium 86 on read it.

const boot = document.getElementById("boot");
const notice = document.getElementById("boot-notice");

// Each in Chinese and in English, as the notice has an element for each.
const TOO_OLD = [
  "您的浏览器版本较旧，无法进行校验。请换用 360 浏览器极速模式、Edge 或 Chrome 的较新版本后重新打开本页。",
  "This browser is too old for this page. Please open it in a recent Edge, Chrome or Firefox.",
];
const NOT_LOADED = [
  "页面没有加载完整，请刷新重试；若仍不成功，请联系本网站管理员。",
  "The page did not load completely. Please reload it, or tell the site's administrator if that does not help.",
];

// Relative to the page: an import would be resolved against this file, a fetch against the page.
const address = (name) => new URL(name, document.baseURI).href;

const start = async () => {
  const { default: init } = await import(address(boot.dataset.module));
  await init({ module_or_path: address(boot.dataset.wasm) });
  notice.hidden = true;
  // Not in a frame: what the site around it keeps is its own affair. Only where the page is published is there what it
  // keeps. Without, the page works as long as there is a network.
  const { published } = document.documentElement.dataset;
  if (published !== undefined && navigator.serviceWorker && top === self) import(address("offline.js")).catch(console.error);
};

const explain = (sentences) => {
  notice.setAttribute("role", "alert");
  sentences.forEach((sentence, index) => { notice.children[index].textContent = sentence; });
};

if (typeof WebAssembly === "object") {
  start().catch((error) => {
    // A module that this browser cannot compile is a matter of its age, not of the network. Chromium 86 brought the
    // method that is asked for; before, whatever fails fails for that.
    const isOld = error instanceof WebAssembly.CompileError || !document.body.replaceChildren;
    explain(isOld ? TOO_OLD : NOT_LOADED);
    console.error(error);
  });
} else {
  explain(TOO_OLD);
}
