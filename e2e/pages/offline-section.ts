import { expect, type Locator, type Page } from '@playwright/test';

/** "Without a network" on the model page. */
export class OfflineSection {
  readonly tryIt: Locator;
  readonly renew: Locator;
  readonly closing: Locator;
  private readonly section: Locator;

  constructor(private readonly page: Page) {
    this.section = page.getByRole('dialog').locator('section').filter({ has: page.getByRole('heading', { name: 'Without a network' }) });
    this.tryIt = this.section.getByRole('button', { name: 'Try it' });
    this.renew = this.section.getByRole('button', { name: 'Fetch it again' });
    this.closing = this.section.getByRole('status');
  }

  /** Opens the model page. */
  async open() {
    await this.page.getByRole('button', { name: /· (?:ready|not loaded|could not be loaded)/ }).click();
    await expect(this.section).toBeVisible();
  }

  async reopen() {
    await this.page.keyboard.press('Escape');
    await this.open();
  }

  /** A line of the list, by the name of the part. */
  part(name: string): Locator {
    return this.section.getByRole('listitem').filter({ has: this.page.getByText(name, { exact: true }) });
  }
}
