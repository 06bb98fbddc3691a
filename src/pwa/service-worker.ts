import type { Precache } from './precache.ts';

/** Written in by `precache-plugin.ts` when the app is built. */
declare const __PRECACHE__: Precache;

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The part of ServiceWorkerGlobalScope used here: the page's own library of types has none of it. */
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

const worker = self as unknown as ServiceWorkerScope;

/** Caches that begin otherwise are not ours to touch: a model's among them. */
const PREFIX = 'lemma-app-';
const current = PREFIX + __PRECACHE__.version;
const inScope = (url: string) => new URL(url, worker.registration.scope).href;

/** A server may vary its answers by headers that differ between a script tag and this worker; the file is the same. */
const anyVariant: CacheQueryOptions = { ignoreVary: true };

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', ({ data }) => {
  // On the reader's word only: a page must not change under somebody's work.
  if (data === 'take over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});

/** All or nothing: a build that is not here whole is not installed, and the one before goes on. */
async function install(): Promise<void> {
  const cache = await caches.open(current);
  for (const { url, hashed } of __PRECACHE__.files) {
    const address = inScope(url);
    if (await cache.match(address, anyVariant)) continue;
    const kept = hashed ? await caches.match(address, anyVariant) : undefined;
    const response = kept ?? (await fetch(new Request(address, { cache: hashed ? 'default' : 'reload' })));
    if (!response.ok || response.redirected) throw new Error(`${address}: HTTP ${response.status}`);
    await cache.put(address, response);
  }
}

/** Keeps the build before this one too: tabs that still show it may yet want a part of it. */
async function activate(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== current);
  for (const name of own.slice(0, -1)) await caches.delete(name);
  await worker.clients.claim();
}

async function page(request: Request): Promise<Response> {
  const cache = await caches.open(current);
  return isolated((await cache.match(inScope(''), anyVariant)) ?? (await fetch(request)));
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(current);
  const kept = (await cache.match(request.url, anyVariant)) ?? (await caches.match(request.url, anyVariant));
  if (kept) return request.destination === 'worker' ? isolated(kept) : kept;

  const response = await fetch(request);
  // Parts that only some browsers need are kept as soon as one is used.
  if (response.ok && new URL(request.url).pathname.includes('/assets/')) await cache.put(request.url, response.clone());
  return response;
}

/** The headers that allow threads, where a plain host can't send them. */
function isolated(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Embedder-Policy', 'require-corp');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
