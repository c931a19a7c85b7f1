// Starts the reader that the question mark of its own address names, which answers by itself from then on; says so
// when it cannot start. A classic worker in a file of its own: the policy allows no other, nor do kernels before
// Chromium 91.

// Old kernels hold workers to the policy of the page: there, the address of a script must be trusted.
const asItIs = { createScriptURL: (address) => address };
const policy = self.trustedTypes ? trustedTypes.createPolicy("gouji", asItIs) : asItIs;
const reader = location.search.slice(1);

importScripts(policy.createScriptURL(`${reader}.js`));
wasm_bindgen({ module_or_path: `${reader}_bg.wasm` }).catch((error) => {
  postMessage(false);
  console.error(error);
});
