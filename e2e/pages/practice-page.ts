import { expect, type Locator, type Page } from '@playwright/test';
import type { ExerciseId } from '../../src/domain/practice.ts';
import { exerciseSheet, type ExerciseSheet } from '../../src/state/exercise-sheet.ts';

/** Practice as a student knows it. */
export class PracticePage {
  readonly field: Locator;
  readonly said: Locator;
  readonly hints: Locator;
  readonly answer: Locator;

  constructor(readonly page: Page) {
    this.field = page.getByRole('textbox', { name: 'Your answer' });
    this.said = page.locator('form').filter({ has: this.field }).getByRole('status');
    this.hints = page.getByRole('group', { name: 'Hints' }).getByRole('region');
    this.answer = page.getByRole('region', { name: 'Answer' });
  }

  async open() {
    await this.page.goto('/#practice');
    await expect(this.page.getByRole('heading', { name: 'Practice', level: 1 })).toBeVisible();
  }

  topic(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name: new RegExp(`^${name} `) });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name });
  }

  /** Puts this very exercise on the sheet, as if the tab had been reloaded in the midst of it. */
  async begin(id: ExerciseId) {
    const round = { ...id, again: false, typed: '', hints: 0, result: null, solved: false };
    await this.page.evaluate((kept) => sessionStorage.setItem('practice', JSON.stringify(kept)), { round, language: null });
    await this.page.reload();
    await expect(this.field).toBeVisible();
  }

  /** The worked solution of the exercise on the sheet. */
  async sheet(): Promise<ExerciseSheet> {
    const kept = await this.page.evaluate(() => sessionStorage.getItem('practice')!);
    return exerciseSheet((JSON.parse(kept) as { round: ExerciseId }).round, 'en');
  }

  async reply(text: string) {
    await this.field.fill(text);
    await this.field.press('Enter');
  }
}
