import { offlineHeader, type OfflineWish } from './offline-header.ts';
import { isWhole, type Precache, type PrecacheFile, whenUsed } from './precache.ts';

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
const { version, files } = __PRECACHE__;
const current = PREFIX + version;
const inScope = (url: string) => new URL(url, worker.registration.scope).href;
/** Beside a build's files: when it was last put to use. */
const mark = inScope('in-use-since');
const fileAt = (address: string) => files.find(({ url }) => inScope(url) === address);

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
  const wish = request.headers.get(offlineHeader) as OfflineWish | null;
  if (wish) event.respondWith(grant(wish, request));
  else event.respondWith(request.mode === 'navigate' ? page(request) : file(event));
});

/** All or nothing: a build that is not here whole is not installed, and the one before goes on. */
async function install(): Promise<void> {
  const cache = await caches.open(current);
  for (const entry of files) {
    const old = entry.sha256 === null ? undefined : await kept(inScope(entry.url));
    if (old && (await isWhole(old.clone(), entry))) await cache.put(inScope(entry.url), old);
    else if (!whenUsed.has(entry.part)) await bring(entry);
  }
}

/** Fetches a file and keeps it. Throws where it can't be had, or is another. */
async function bring(entry: PrecacheFile): Promise<void> {
  const address = inScope(entry.url);
  const response = await fetch(new Request(address, { cache: entry.hashed ? 'default' : 'reload' }));
  if (response.redirected || !(await isWhole(response.clone(), entry))) throw new Error(`${address}: HTTP ${response.status}, or other bytes`);
  await (await caches.open(current)).put(address, response);
}

/**
 * Keeps the build that was in use before this one too: tabs that still show it may yet want a part of it. One that came between and was never
 * in use is shown by none; one that came after is still being kept.
 */
async function activate(): Promise<void> {
  const names = await ownCaches();
  const older = names.slice(names.indexOf(current) + 1);
  const since = await Promise.all(older.map(inUseSince));
  const before = older[since.indexOf(Math.max(...since))];
  for (const name of older) if (name !== before) await caches.delete(name);
  await markInUse();
  await worker.clients.claim();
}

/** Milliseconds; 0 for a build that never was, or that marked nothing. */
async function inUseSince(name: string): Promise<number> {
  const marked = await caches.match(mark, { cacheName: name });
  return marked ? Number(await marked.text()) : 0;
}

/** On a full disk it is used all the same. */
async function markInUse(): Promise<void> {
  await (await caches.open(current)).put(mark, new Response(String(Date.now()))).catch(() => {});
}

/** The newest first. */
const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX)).toReversed();

/** The page of this build and of no other. */
const keptPage = async () => (await caches.open(current)).match(inScope(''), anyVariant);

/** A file as it was kept last. Other caches don't count: their owners look there themselves, and a damaged file would come back to them. */
async function kept(address: string): Promise<Response | undefined> {
  const here = await (await caches.open(current)).match(address, anyVariant);
  if (here) return here;
  for (const name of await ownCaches()) {
    const older = await (await caches.open(name)).match(address, anyVariant);
    if (older) return older;
  }
  return undefined;
}

async function page(request: Request): Promise<Response> {
  return isolated((await keptPage()) ?? (await fetch(request)));
}

async function file(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const here = await kept(request.url);
  if (here) return request.destination === 'worker' ? isolated(here) : here;

  const response = await fetch(request);
  const entry = fileAt(request.url);
  if (entry && isForUs(entry)) event.waitUntil(keep(entry, response.clone()));
  return response;
}

/** web-llm keeps a model's weights in caches of its own. */
const isForUs = ({ url }: PrecacheFile) => !url.includes('/resolve/');

/** On a full disk the file is used all the same. */
async function keep(entry: PrecacheFile, response: Response): Promise<void> {
  const copy = response.clone();
  if (await isWhole(response, entry)) await (await caches.open(current)).put(inScope(entry.url), copy).catch(() => {});
}

/** web-llm looks into its own caches before it asks for a file. */
const wouldCome = async (address: string) => (address === inScope('') ? keptPage() : ((await kept(address)) ?? caches.match(address, anyVariant)));

async function grant(wish: OfflineWish, { url }: Request): Promise<Response> {
  if (wish === 'list') return Response.json(files);
  if (wish === 'rehearse') return (await wouldCome(url)) ?? new Response(null, { status: 504 });
  const entry = fileAt(url);
  const brought = entry ? bring(entry).then(() => true, () => false) : false;
  return new Response(null, { status: (await brought) ? 204 : 502 });
}

/** The headers that allow threads, where a plain host can't send them. */
function isolated(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Embedder-Policy', 'require-corp');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
