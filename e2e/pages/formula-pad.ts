import type { Locator, Page } from '@playwright/test';

/** The field for one formula, with MathLive's keys. */
export class FormulaPad {
  readonly open: Locator;
  readonly field: Locator;
  /** The keys on the screen. */
  readonly keys: Locator;
  readonly plate: Locator;

  constructor(readonly page: Page) {
    this.open = page.getByRole('button', { name: 'Write a formula' });
    this.field = page.getByRole('textbox', { name: /^Formula/ });
    this.keys = page.locator('.ML__keyboard .MLK__backdrop');
    this.plate = page.locator('.ML__keyboard .MLK__plate');
  }

  /** A key, by what stands on it. */
  key(name: string): Locator {
    return this.page.locator('.MLK__layer.is-visible .MLK__keycap').filter({ hasText: new RegExp(`^${name === '-' ? '[-−]' : name}`) }).first();
  }
}
