// Starts the reader of PDF files, which answers by itself from then on; says so when it cannot start.
// A classic worker in a file of its own: the policy allows no other, nor do kernels before Chromium 91.

// Old kernels hold workers to the policy of the page: there, the address of a script must be trusted.
const asItIs = { createScriptURL: (address) => address };
const policy = self.trustedTypes ? trustedTypes.createPolicy("gouji", asItIs) : asItIs;

importScripts(policy.createScriptURL("pdf.js"));
wasm_bindgen({ module_or_path: "pdf_bg.wasm" }).catch((error) => {
  postMessage(false);
  console.error(error);
});
