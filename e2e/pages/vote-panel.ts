import { expect, type Locator, type Page } from '@playwright/test';

/** How the solutions of a problem voted. */
export class VotePanel {
  readonly panel: Locator;
  readonly status: Locator;
  /** One for each answer; its name begins with the answer. */
  readonly answers: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole('region', { name: 'Vote' });
    this.status = this.panel.getByRole('status');
    this.answers = this.panel.getByRole('listitem').getByRole('button');
  }

  /** Chooses for the next problem how often it is solved at most. */
  async choose(size: 1 | 3 | 8) {
    await this.page.getByRole('combobox', { name: 'Solve' }).selectOption(`${size}`);
  }

  goOn(): Locator {
    return this.panel.getByRole('button', { name: 'Go on with the vote' });
  }

  async decided(words: string | RegExp) {
    await expect(this.status).toContainText(words);
  }
}
