import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPlan, type Failure } from './failure.ts';
import { type HubModel, toListing } from './hub-model.ts';
import { newCommit } from './seeded-bytes.ts';
import { type Sent, sendFile } from './send-file.ts';

export const seededRepo = 'lemma-test/Seeded-1-MLC';
export const libraryPath = 'libs/seeded.wasm';

/** The smallest module that is valid. */
export const libraryBytes = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

export interface Hub {
  /** Base URL; by 127.0.0.1, since web-llm doesn't cache a library whose URL says "localhost". */
  url: string;
  library: string;
  commit: string;
  /** Every answer with bytes of a file, in order. */
  log: Sent[];
  /** Requests to the api, by path. */
  asked: string[];
  /** Each further call for a path is what comes after. */
  fail(path: string, failure: Failure, times?: number): void;
  heal(): void;
  /** `main` becomes another revision; the old one is still given by its name unless `gone`. */
  move(model: HubModel, gone?: boolean): void;
  /** Gives the model under another revision's name too, as a mirror of another host does. */
  alias(commit: string): void;
  /** Every connection is cut, and every new one, until told otherwise. */
  offline(off: boolean): void;
  stop(): Promise<void>;
}

/**
 * A model host under the hub's own URL shapes, which fails when told to: the api and `resolve` on one origin, the bytes, by a redirect, on another.
 * With `mirror` there is no api, and `main` is the only revision. `repo`: the name under which the model is asked for.
 */
export async function serveHub(model: HubModel, { mirror = false, repo = seededRepo } = {}): Promise<Hub> {
  const revisions = new Map<string, HubModel>();
  const plan = createPlan();
  let isOff = false;
  const hub = { log: [] as Sent[], asked: [] as string[], commit: newCommit() };
  revisions.set(hub.commit, model);
  const at = (revision: string) => revisions.get(revision === 'main' ? hub.commit : revision);

  const files = await listen((request, response) => {
    const [, revision, path] = /^\/cdn\/([^/]+)\/(.+)$/.exec(request.url!) ?? [];
    const content = path === libraryPath ? libraryBytes : at(revision ?? '')?.get(path ?? '');
    if (!content) return void response.writeHead(404).end();
    const note: Sent = { path: path!, range: request.headers.range ?? null, status: 0, bytes: 0 };
    hub.log.push(note);
    void sendFile(request, response, content, plan.take(path!), note);
  });

  const front = await listen((request, response) => {
    const { pathname } = new URL(request.url!, 'http://hub');
    const json = (value: unknown) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    const api = pathname.startsWith(`/api/models/${repo}/`) ? pathname.slice(`/api/models/${repo}/`.length).split('/') : null;
    if (api && !mirror) {
      hub.asked.push(api[0]!);
      const failure = plan.take(api[0]!);
      const note: Sent = { path: api[0]!, range: null, status: 0, bytes: 0 };
      if (failure) return void sendFile(request, response, Buffer.from('{}'), failure, note);
      if (api[0] === 'revision') return json({ id: repo, sha: hub.commit });
      const listed = at(api[1]!);
      if (api[0] === 'tree' && listed) return json(toListing(listed));
    }
    const [, revision, path] = pathname.startsWith(`/${repo}/`) ? (/\/resolve\/([^/]+)\/(.+)$/.exec(pathname) ?? []) : ['', 'main', pathname.slice(1)];
    if (mirror && revision !== 'main') return response.writeHead(404).end();
    if (path === libraryPath || at(revision ?? '')?.has(path ?? '')) return response.writeHead(302, { Location: `${files.url}/cdn/${revision}/${path}` }).end();
    return response.writeHead(404).end();
  });

  /** Cross-origin reads are allowed, but a request that needs asking first (`OPTIONS`) is not: the real CDN refuses it too. */
  function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<{ url: string; server: Server }> {
    const server = createServer((request, response) => {
      if (isOff) return void request.destroy();
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Expose-Headers', 'Content-Range, Content-Length, ETag, Retry-After');
      if (request.method !== 'GET') return void response.writeHead(405).end();
      answer(request, response);
    });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })));
  }

  return Object.assign(hub, {
    url: front.url,
    library: `${front.url}/${libraryPath}`,
    fail: (path: string, failure: Failure, times = Infinity) => plan.add(path, failure, times),
    heal: () => plan.clear(),
    move(next: HubModel, gone = false) {
      if (gone) revisions.delete(hub.commit);
      hub.commit = newCommit();
      revisions.set(hub.commit, next);
    },
    alias: (commit: string) => void revisions.set(commit, model),
    offline(off: boolean) {
      isOff = off;
      if (off) [front, files].forEach(({ server }) => server.closeAllConnections());
    },
    async stop() {
      await Promise.all(
        [front, files].map(({ server }) => {
          const closed = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  });
}
