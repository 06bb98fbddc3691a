import { expect, type Locator, type Page } from '@playwright/test';

type WayName = 'All' | 'Step by step' | 'Hints first';

/** A solution that is shown step by step, or after hints. */
export class LadderPage {
  readonly controls: Locator;
  readonly next: Locator;
  readonly all: Locator;
  readonly answer: Locator;
  /** What became of the answer that was typed. */
  readonly said: Locator;

  constructor(readonly page: Page) {
    this.controls = page.getByRole('group', { name: 'Hints and steps' });
    this.next = this.controls.getByRole('button', { name: /^Show (?:a hint|the first step|the next step)/ });
    this.all = this.controls.getByRole('button', { name: 'Show all of it' });
    this.answer = this.controls.getByRole('textbox', { name: 'Your answer' });
    this.said = this.controls.getByRole('status');
  }

  /** For the next problem. */
  async choose(way: WayName) {
    await this.page.getByRole('combobox', { name: 'Show' }).selectOption(way);
  }

  /** For the problem on the sheet. */
  async change(way: WayName) {
    await this.page.getByRole('radiogroup', { name: 'How the solution is shown' }).getByText(way, { exact: true }).click();
  }

  /** The solution behind it has been written. */
  async written() {
    await expect(this.next).toBeEnabled();
    await expect(this.page.getByText(/^Writing the solution/).first()).toBeHidden();
  }

  async type(answer: string) {
    await this.answer.fill(answer);
    await this.answer.press('Enter');
  }
}
