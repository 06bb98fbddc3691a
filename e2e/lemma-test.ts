import { test as base, expect } from '@playwright/test';
import { SolvePage } from './pages/solve-page.ts';

/**
 * Every test gets the page, and fails if anything but its own origin was asked for, the security policy was broken or a script threw.
 * With `localHub` a host of models on this machine (`hub/`) may be asked too.
 */
export const test = base.extend<{ localHub: boolean; lemma: SolvePage; ownOriginOnly: void }>({
  localHub: [false, { option: true }],
  ownOriginOnly: [
    async ({ context, baseURL, localHub }, use) => {
      const strangers: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const allowed = localHub ? /^(?:blob:|data:|http:\/\/127\.0\.0\.1:\d+\/)/ : /^(?:blob|data):/;
        if (!request.url().startsWith(baseURL!) && !allowed.test(request.url())) strangers.push(request.url());
      });
      context.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use();
      expect(strangers, 'requests to other origins').toEqual([]);
      expect(errors, 'uncaught errors').toEqual([]);
    },
    { auto: true },
  ],
  lemma: async ({ page }, use) => {
    await use(new SolvePage(page));
  },
});

export { expect };
