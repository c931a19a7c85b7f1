// Keeps the page for when there is no network, and offers a new version of it when there is one. Nothing is loaded
// again by itself: that is for the person to say, and only while the text in the box is kept. Loaded once the page has
// started, which waits for nothing of this.

const offer = document.getElementById("update");
const warning = document.getElementById("update-warning");

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
  const show = () => { offer.hidden = false; };
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
  document.getElementById("update-later").addEventListener("click", () => { offer.hidden = true; });
  document.getElementById("update-now").addEventListener("click", () => {
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
