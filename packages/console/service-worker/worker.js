// Keeps the console's own files on a technician's phone, so that it opens without a network. Nothing of anybody's data
// is kept here: questions, changes, pictures and papers go by without being looked at.

/** Filled in by the build. */
const { version, files } = self.BUILD;
const scope = new URL(self.registration.scope).pathname;
const cacheName = `console-${version}`;
const page = `${scope}index.html`;
const isNamedByContent = (path) => path.startsWith(`${scope}assets/`);

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => self.clients.claim())));
// The new version takes over when the person says so, or when no page of the old one is open.
self.addEventListener('message', ({ data }) => data === 'TAKE_OVER' && self.skipWaiting());

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(scope)) return;
  if (request.mode === 'navigate') event.respondWith(kept(page, request));
  else if (isNamedByContent(pathname)) event.respondWith(keptOrKeep(request));
  else if (files.includes(pathname)) event.respondWith(kept(pathname, request));
});

async function keepFiles() {
  const cache = await caches.open(cacheName);
  await Promise.all(
    files.map(async (path) => {
      const known = isNamedByContent(path) ? await caches.match(path) : undefined;
      const answer = known ?? (await fetch(path, { cache: isNamedByContent(path) ? 'default' : 'no-cache' }));
      if (!answer.ok) throw new Error(`${path} is answered ${answer.status}`);
      await cache.put(path, answer);
    }),
  );
}

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('console-') && name !== cacheName).map((it) => caches.delete(it)),
  );
}

async function kept(path, request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? fetch(request);
}

async function keptOrKeep(request) {
  const cache = await caches.open(cacheName);
  const known = await cache.match(request.url);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}
