import type { Page } from '@playwright/test';

/** The real model writes 295 tokens for it, more than for most, and gets it right. */
export const longProblem = 'Solve 4x + 3y = -7 and -3x - 3y = 3.';

/** LaTeX, as it stands in the box. */
export const longAnswer = 'x=-4, y=3';

type Action = 'stop' | 'reload' | 'tell';

/**
 * Does something in the page in the very moment in which a step appears, while the model goes on writing: a test outside the page
 * would come too late. To be called before the problem is solved.
 */
export function whenWritten(page: Page, step: number, action: Action): Promise<void> {
  return whenThere(page, { selector: '[role=group] section[aria-label^="Step"]', isNumber: false }, step, action);
}

/** The same in the moment in which a vote has counted so many solutions. */
export function whenCounted(page: Page, solutions: number, action: Action): Promise<void> {
  return whenThere(page, { selector: '[aria-label=Vote] [role=status]', isNumber: true }, solutions, action);
}

/** Watches for so many elements, or for an element whose text begins with the number or a greater one. */
async function whenThere(page: Page, watched: { selector: string; isNumber: boolean }, wanted: number, action: Action): Promise<void> {
  await page.evaluate(
    ([{ selector, isNumber }, least, what]) => {
      const observer = new MutationObserver(() => {
        const found = document.querySelectorAll(selector);
        if ((isNumber ? Number.parseInt(found[0]?.textContent ?? '0', 10) : found.length) < least) return;
        observer.disconnect();
        if (what === 'reload') location.reload();
        else if (what === 'stop') [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === 'Stop')?.click();
        else document.title = 'written';
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [watched, wanted, action] as const,
  );
}

/** What stood in the steps, in characters, and when: milliseconds since 1970. */
export interface Seen {
  at: number;
  length: number;
}

/**
 * Crashes the tab in the moment in which a step appears. To be called before the problem is solved; `crashed` resolves when the tab is
 * dead, with all that was on screen until then. The word to crash passes through the test, so the page stands still until it comes:
 * the model would have ended meanwhile. Chromium hears it on a thread of its own.
 */
export async function crashWhenWritten(page: Page, step: number): Promise<{ crashed: Promise<Seen[]> }> {
  const seen: Seen[] = [];
  const session = await page.context().newCDPSession(page);
  let told = false;
  await page.exposeBinding('seen', (_, at: number, length: number, steps: number) => {
    seen.push({ at, length });
    // Not `===`: on a busy machine two steps may come in one commit.
    if (told || steps < step) return;
    told = true;
    void session.send('Page.crash').catch(() => {});
  });
  await page.evaluate((wanted) => {
    const { seen: tell } = window as unknown as { seen: (at: number, length: number, steps: number) => void };
    const standStill = () => {
      for (;;);
    };
    new MutationObserver(() => {
      const steps = [...document.querySelectorAll('section[aria-label^="Step"]')];
      tell(performance.timeOrigin + performance.now(), steps.map((one) => one.textContent).join('').length, steps.length);
      // Before all that the model has written meanwhile, but after what is told of here has left.
      if (steps.length >= wanted) void scheduler.postTask(standStill, { priority: 'user-blocking' });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, step);
  return { crashed: page.waitForEvent('crash').then(() => seen) };
}
