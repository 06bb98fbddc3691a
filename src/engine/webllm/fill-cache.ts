import type { ModelFile } from '../catalog.ts';
import { fetchFile } from '../fetch-file.ts';
import { verifyFile } from '../verify-file.ts';

/** web-llm asks for a repository's files so, where it names no revision of its own. */
export const configOf = (repository: string) => new URL('mlc-chat-config.json', repository.includes('/resolve/') ? repository : `${repository}/resolve/main/`).href;

/** Where web-llm 0.2.86, with `cacheBackend: 'cache'`, looks for a file before it fetches it. */
const cacheOf = (url: string) => (url.endsWith('mlc-chat-config.json') ? 'webllm/config' : 'webllm/model');

/**
 * Puts these files into web-llm's caches, so that it fetches none itself: it checks no weights, keeps what is damaged for good, and
 * tells of no bytes. What lies there already is checked too, and fetched again where it isn't what it should be.
 * `onBytes` is told of each piece. Throws EngineError `network` or `corrupt`.
 */
export async function fillCache(files: readonly ModelFile[], onBytes: (bytes: number) => void): Promise<void> {
  await Promise.all(
    files.map(async (file) => {
      const cache = await caches.open(cacheOf(file.url));
      const kept = await cache.match(file.url);
      if (kept && (await isWhole(await kept.blob(), file))) return onBytes(file.bytes);
      const fetched = await fetchFile(file.url, onBytes);
      await verifyFile(fetched, file);
      await cache.put(file.url, new Response(fetched));
    }),
  );
}

function isWhole(blob: Blob, file: ModelFile): Promise<boolean> {
  return verifyFile(blob, file).then(
    () => true,
    () => false,
  );
}
