import { expect, type Locator, type Page } from '@playwright/test';
import type { SolvePage } from './solve-page.ts';

/** A student's own lines, as they know them. */
export class WorkSheet {
  readonly sheet: Locator;
  readonly show: Locator;
  readonly putIn: Locator;
  readonly solved: Locator;

  constructor(readonly page: Page) {
    this.sheet = page.getByRole('region', { name: 'My own work' });
    this.show = this.sheet.getByRole('button', { name: 'Show me the next line from here' });
    this.putIn = this.sheet.getByRole('button', { name: 'Put it in as a line' });
    this.solved = this.sheet.locator('.work-solved');
  }

  /** Begins one for a problem, and is in its first line. */
  async begin(lemma: SolvePage, problem: string) {
    await this.page.getByRole('combobox', { name: 'Show', exact: true }).selectOption('My own work');
    await lemma.solve(problem);
    await expect(this.line(1)).toBeFocused();
  }

  line(number: number): Locator {
    return this.sheet.getByRole('textbox', { name: `Line ${number}`, exact: true });
  }

  /** Types lines one after another, each finished by Enter. */
  async write(...lines: string[]) {
    for (const line of lines) {
      await this.page.keyboard.type(line);
      await this.page.keyboard.press('Enter');
    }
  }

  /** What stands in the lines. */
  lines(): Promise<string[]> {
    return this.sheet.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  }

  /** What the margin says of a line. */
  async marked(number: number, name: string) {
    await expect(this.sheet.getByRole('listitem').nth(number - 1).getByRole('img', { name, exact: true })).toBeVisible();
  }

  async way(name: string) {
    await this.page.getByRole('radiogroup').getByText(name, { exact: true }).click();
  }
}
