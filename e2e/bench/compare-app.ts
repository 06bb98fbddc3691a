import { expect, type Page } from '@playwright/test';

const rounds = 5;
/** Of the bare runtime's tokens per second. */
const floor = 0.95;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Tokens after the first, and the seconds that they took. */
interface Rate {
  tokens: number;
  seconds: number;
}

const sum = (rates: Rate[]) => rates.reduce((all, one) => ({ tokens: all.tokens + one.tokens, seconds: all.seconds + one.seconds }));
const perSecond = ({ tokens, seconds }: Rate) => tokens / seconds;

async function solveInApp(page: Page, problem: string): Promise<Rate> {
  await page.getByRole('textbox', { name: 'Problem', exact: true }).fill(problem);
  await page.keyboard.press('Enter');
  // Looked at seldom: a test that looks all the time takes the core that the page has.
  await page.waitForFunction(() => document.querySelector('.timing'), null, { polling: 500 });
  const line = await page.getByText(/tokens\/s · on this device/).innerText();
  const tokens = Number(/^(\d+) tokens/.exec(line)![1]) - 1;
  const seconds = tokens / Number(/(\d+) tokens\/s/.exec(line)![1]);
  await page.getByRole('button', { name: 'New problem' }).click();
  return { tokens, seconds };
}

/** What a page with the bare runtime tells of an answer. */
interface Told {
  tokens: number;
  firstMs: number;
  lastMs: number;
}

/** Solves each problem in the app and by the bare runtime, turn about; fails where the app is slower than it may be, or writes other tokens. */
export async function compareApp(name: string, app: Page, bare: Page, solveBare: (problem: string) => Promise<Told>, problems: readonly string[]): Promise<void> {
  const solveOnBare = async (problem: string) => {
    const { tokens, firstMs, lastMs } = await solveBare(problem);
    return { tokens: tokens - 1, seconds: (lastMs - firstMs) / 1000 };
  };
  const sides = { app: { page: app, solve: (problem: string) => solveInApp(app, problem) }, bare: { page: bare, solve: solveOnBare } };
  const measured: { app: Rate; bare: Rate }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const rates = { app: [] as Rate[], bare: [] as Rate[] };
    for (const problem of problems) {
      for (const side of round % 2 ? (['app', 'bare'] as const) : (['bare', 'app'] as const)) {
        await sides[side].page.bringToFront();
        rates[side].push(await sides[side].solve(problem));
      }
    }
    // The first round compiles and fills caches.
    if (round > 0) measured.push({ app: sum(rates.app), bare: sum(rates.bare) });
  }
  const ratio = median(measured.map((round) => perSecond(round.app) / perSecond(round.bare)));
  console.table(
    Object.fromEntries((['app', 'bare'] as const).map((side) => [side, { 'tokens/s': Math.round(median(measured.map((round) => perSecond(round[side])))), tokens: measured[0]![side].tokens }])),
  );
  console.log(`whole app / bare ${name}: ${ratio.toFixed(3)} (median of ${rounds} rounds of ${problems.length} problems)`);
  expect(measured.map((round) => round.app.tokens)).toEqual(measured.map((round) => round.bare.tokens));
  expect(ratio).toBeGreaterThanOrEqual(floor);
}
