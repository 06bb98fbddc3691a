import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog of the models as a student knows it. */
export class ModelPage {
  readonly dialog: Locator;
  readonly host: Locator;
  readonly address: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Model' });
    this.host = this.dialog.getByLabel('Download from');
    this.address = this.dialog.getByLabel('Address of the host');
  }

  /** By the model's name at the top of the page. */
  async open() {
    await this.page.getByRole('button', { name: / · ready$/ }).click();
    await expect(this.dialog.getByRole('table')).toBeVisible();
  }

  async chooseHost(address: string) {
    await this.host.selectOption('Another address');
    await this.address.fill(address);
    await this.address.press('Enter');
  }

  card(name: string): Locator {
    return this.dialog.getByRole('listitem', { name, exact: true });
  }
}
