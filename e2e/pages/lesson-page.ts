import { expect, type Locator, type Page } from '@playwright/test';
import { keepSession } from './keep-session.ts';

/** The classroom as a teacher knows it: its page, and the lesson as it is shown. */
export class LessonPage {
  readonly field: Locator;
  readonly rows: Locator;
  readonly show: Locator;
  /** What of the solution is revealed. */
  readonly board: Locator;
  /** What the last key came to, where the board doesn't show it. */
  readonly told: Locator;
  readonly steps: Locator;
  readonly answer: Locator;
  readonly timer: Locator;

  constructor(readonly page: Page) {
    this.field = page.getByRole('textbox', { name: 'Problems, one a line' });
    this.rows = page.locator('.lesson-list li');
    this.show = page.getByRole('dialog', { name: 'Lesson', exact: true });
    this.board = this.show.getByRole('group', { name: 'Solution' });
    this.told = this.show.locator('.show-told');
    this.steps = this.show.getByRole('region', { name: /^Step \d+$/ });
    this.answer = this.show.getByRole('region', { name: 'Answer' });
    this.timer = this.show.getByRole('timer');
  }

  async open() {
    await this.page.goto('/#lesson');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Classroom' })).toBeVisible();
    await expect(this.field).toBeVisible();
  }

  /** A lesson of problems with their solutions, as if a model had written them; the page must have been opened before. */
  async plant(problems: ReadonlyArray<readonly [problem: string, solution: string]>) {
    const ids: string[] = [];
    for (const [problem, solution] of problems) ids.push((await keepSession(this.page, problem, solution)).slice('#s='.length));
    await this.page.evaluate(async (sessions) => {
      const opening = indexedDB.open('lemma');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = db.transaction('settings', 'readwrite');
      transaction.objectStore('settings').put({ name: 'lesson', value: { sessions, again: [], preparing: false } });
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      db.close();
    }, ids);
    await this.page.goto('/#lesson');
    await this.page.reload();
    await expect(this.rows).toHaveCount(problems.length, { timeout: 30_000 });
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  async start() {
    await this.page.getByRole('button', { name: 'Start the lesson', exact: true }).click();
    await expect(this.show).toBeVisible();
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
