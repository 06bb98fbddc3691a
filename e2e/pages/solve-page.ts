import { expect, type Locator, type Page } from '@playwright/test';

/** The page as a student knows it: by role and label. */
export class SolvePage {
  readonly problemBox: Locator;
  readonly solution: Locator;
  readonly steps: Locator;
  readonly answer: Locator;
  readonly history: Locator;

  constructor(readonly page: Page) {
    this.problemBox = page.getByRole('textbox', { name: 'Problem', exact: true });
    this.solution = page.getByRole('group', { name: 'Solution', exact: true });
    this.steps = this.solution.getByRole('region', { name: /^Step \d+$/ });
    this.answer = this.solution.getByRole('region', { name: 'Answer' });
    this.history = page.getByRole('navigation', { name: 'Your problems' });
  }

  async open(hash = '') {
    await this.page.goto(`/${hash}`);
    await this.ready();
  }

  /** The model is loaded. */
  async ready() {
    await expect(this.button(/Starter · ready/)).toBeVisible();
  }

  /** The app opens with the network off. What that needs is fetched once the model is loaded: wait for that first. */
  async kept() {
    await expect(this.page.getByText('works offline')).toBeVisible();
  }

  async solve(problem: string) {
    await this.problemBox.fill(problem);
    await this.problemBox.press('Enter');
  }

  /** The solution has ended, one way or another. */
  async ended() {
    await expect(this.button('Solve again')).toBeEnabled();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** A row of the history, by the title of its session. */
  row(title: string): Locator {
    return this.history.getByRole('listitem').filter({ hasText: title });
  }
}
