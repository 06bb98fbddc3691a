import type { Page } from '@playwright/test';

/**
 * Puts a session with one finished attempt into the page's database, as if a model had written `text`, and returns its address. `wanted`: of how many
 * solutions, at most, its vote is; the seeds of the others follow from the session, so that they are the same in each run.
 * It is found by the Latin words of its problem. The page must have been opened before; its database is waited for, since whoever opens it first
 * makes it, and only the app makes it right.
 */
export async function keepSession(page: Page, problem: string, text: string, wanted = 1): Promise<string> {
  const id = `kept-${text.length}-${problem.length}`;
  await page.evaluate(
    async ([sessionId, asked, written, most]) => {
      while (!(await indexedDB.databases()).some(({ name }) => name === 'lemma')) await new Promise((resolve) => setTimeout(resolve, 20));
      const opening = indexedDB.open('lemma');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const now = Date.now();
      const transaction = db.transaction(['sessions', 'attempts'], 'readwrite');
      transaction.objectStore('sessions').put({ id: sessionId, title: null, problem: asked, pinned: false, wanted: most, createdAt: now, updatedAt: now, shelf: 0, words: asked.toLowerCase().match(/[a-z]+/g) ?? [] });
      transaction.objectStore('attempts').put({
        id: `${sessionId}-1`,
        sessionId,
        model: 'starter',
        sampling: { temperature: 0, topP: 1, seed: 0, maxTokens: 512 },
        startedAt: now,
        text: written,
        state: { kind: 'complete' },
        timing: null,
      });
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      db.close();
    },
    [id, problem, text, wanted] as const,
  );
  return `#s=${id}`;
}
