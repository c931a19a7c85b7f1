// Starts the edition in one file, which has in it all that the page loads elsewhere. `cargo xtask dist` puts the page's
// own module behind this, in the same script, and calls this with what starts it. ES2020, as Chromium 86 reads it.
const startInOneFile = (() => {
  const notice = document.getElementById("boot-notice");

  // Each in Chinese and in English, as the notice has an element for each.
  const TOO_OLD = [
    "您的浏览器版本较旧，无法进行校验。请换用 360 浏览器极速模式、Edge 或 Chrome 的较新版本后重新打开本页。",
    "This browser is too old for this page. Please open it in a recent Edge, Chrome or Firefox.",
  ];
  const DAMAGED = [
    "这个文件不完整，可能在传送中损坏。请重新取得一份后打开。",
    "This file is not complete; it may have been damaged on its way. Please get it anew.",
  ];

  const explain = (sentences) => {
    notice.setAttribute("role", "alert");
    sentences.forEach((sentence, index) => { notice.children[index].textContent = sentence; });
  };

  // A part of the file; nothing where this edition goes without it.
  const part = (name) => document.getElementById(`part-${name}`)?.textContent;

  // WebAssembly as it travels in a page: deflated, in 64 letters.
  const unpacked = (letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Response(inflated).arrayBuffer();
  };

  // What static/worker.js does, with the reader in the script itself: from a file, nothing else can be loaded.
  const workerScript = (reader) => {
    const [glue, module] = [part(`${reader}-script`), part(`${reader}-module`)];
    if (!glue || !module) throw new Error(`this edition has no reader ${reader}`);
    const start = `(${unpacked})("${module}").then((bytes) => wasm_bindgen({ module_or_path: bytes })).catch((error) => {
      postMessage(false);
      console.error(error);
    });`;
    return URL.createObjectURL(new Blob([glue, ";\n", start], { type: "text/javascript" }));
  };

  // The address of a script must be trusted where the browser asks for it.
  const asItIs = { createScriptURL: (address) => address };
  const policy = self.trustedTypes ? trustedTypes.createPolicy("gouji-file", asItIs) : asItIs;

  // The page asks for a reader by the address that it has elsewhere.
  self.Worker = class extends Worker {
    constructor(address) {
      super(policy.createScriptURL(workerScript(`${address}`.split("?")[1])));
    }
  };

  return async (init) => {
    if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function") return explain(TOO_OLD);
    try {
      await init({ module_or_path: await unpacked(part("page-module")) });
      notice.hidden = true;
    } catch (error) {
      // A module that this browser cannot compile is a matter of its age, where it is whole.
      explain(error instanceof WebAssembly.CompileError ? TOO_OLD : DAMAGED);
      console.error(error);
    }
  };
})();
