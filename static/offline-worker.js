// Keeps the page for when there is no network. `cargo xtask dist` puts FILES in front of this: each file of the page by
// its name with the digest of its content, the page itself as "./".

const SCOPE = new URL("./", location.href).href;
// Caches belong to the whole site, which may have this page in several folders.
const CACHE = `gouji ${SCOPE}`;
const PAGE = "./";

// Each content has an entry of its own: two versions keep once what they share, and neither is given the other's.
const entry = (name) => new URL(`${name}?${FILES.get(name)}`, SCOPE).href;

// The file that a request asks for; nothing where it asks for something else of the site.
const fileOf = ({ method, url }) => {
  const [address] = url.split(/[?#]/);
  if (method !== "GET" || !address.startsWith(SCOPE)) return undefined;
  const name = address.slice(SCOPE.length);
  if (name === "" || name === "index.html") return PAGE;
  return FILES.has(name) ? name : undefined;
};

const keep = async (cache, name) => {
  if (await cache.match(entry(name))) return;
  // By its digest: a server that is just being updated must not give us files of two versions.
  const response = await fetch(new URL(name, SCOPE), { cache: "no-cache", integrity: FILES.get(name) });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const headers = new Headers(response.headers);
  // Of how it came, not of what it is.
  ["content-encoding", "content-length", "vary"].forEach((header) => headers.delete(header));
  // A response of our own takes the address of whatever asks for it: the reader's worker looks at its question mark.
  await cache.put(entry(name), new Response(await response.blob(), { headers }));
};

const keepAll = async () => {
  const cache = await caches.open(CACHE);
  await Promise.all([...FILES.keys()].map((name) => keep(cache, name)));
};

const forgetOthers = async () => {
  const cache = await caches.open(CACHE);
  const ours = new Set([...FILES.keys()].map(entry));
  const others = (await cache.keys()).filter(({ url }) => !ours.has(url));
  await Promise.all(others.map((request) => cache.delete(request)));
};

const answer = async (request, name) => {
  const cache = await caches.open(CACHE);
  return (await cache.match(entry(name))) ?? fetch(request);
};

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

// The page that is open at the first visit is served from now on; no later version comes this far unasked.
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => clients.claim())));

self.addEventListener("fetch", (event) => {
  const name = fileOf(event.request);
  if (name !== undefined) event.respondWith(answer(event.request, name));
});

// A new version waits until the person lets it in.
self.addEventListener("message", ({ data }) => {
  if (data === "take over") self.skipWaiting();
});
