import type { Page } from '@playwright/test';

/** The real model writes 184 tokens for it: the longest answer of a problem that it gets right. */
export const longProblem = 'Solve 2x + 3y = 25 and x + 2y = 14.';

/**
 * Does something in the page in the very moment in which a step appears, while the model goes on writing: a test outside the page
 * would come too late. To be called before the problem is solved.
 */
export async function whenWritten(page: Page, step: number, action: 'stop' | 'reload' | 'tell'): Promise<void> {
  await page.evaluate(
    ([wanted, what]) => {
      const observer = new MutationObserver(() => {
        if (document.querySelectorAll('[role=group] section[aria-label^="Step"]').length < wanted) return;
        observer.disconnect();
        if (what === 'reload') location.reload();
        else if (what === 'stop') [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === 'Stop')?.click();
        else document.title = 'written';
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [step, action] as const,
  );
}
