// Starts the reader of PDF files, which answers by itself from then on; says so when it cannot start.
// A classic worker in a file of its own: the policy allows no other, nor do kernels before Chromium 91.

importScripts("pdf.js");
wasm_bindgen({ module_or_path: "pdf_bg.wasm" }).catch((error) => {
  postMessage(false);
  console.error(error);
});
