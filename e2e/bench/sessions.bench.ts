import { expect, type Page, test } from '@playwright/test';
import type { SessionsBench } from '../harness/sessions.ts';
import { harnessUrl } from '../servers.ts';

declare const bench: SessionsBench;

const runs = 30;
/** A round over its budget is measured again, up to so often: what else a busy machine does isn't the database's. */
const rounds = 6;
/** Milliseconds, for nineteen of twenty. */
const listBudget = 100;
const searchBudget = 50;
/** Ten times the sessions may cost so many times the time; a cost below `floor` is the browser's own, and not compared. */
const flatness = 4;
const floor = 10;

/** The row of an attempt: begun, flushed once and ended. Its cost is the disk's, so it is printed and not judged. */
const attempt = 'attempt';
/** The database tidies up for a while after it was filled, and so does memory. */
const settling = 2_000;

const queries = [
  ['a rare word', 'luminpra'],
  ['a rare formula', '37x^2'],
  ['a rare number', '1/97'],
  ['a word in one of ten', 'integral'],
  ['a word in all', 'simplify'],
  ['one letter', 's'],
  ['a prefix, as typed', 'deri'],
  ['two words', 'solve triangle'],
  ['two rare words', '37x 512'],
  ['two common words that seldom meet', 'integral matrix'],
  ['two very common words that never meet', 'solve find'],
  ['a common word and none', 'simplify zzz'],
  ['Chinese', '三角形'],
  ['Chinese, one character', '解'],
  ['Chinese with a formula', '方程 37x'],
] as const;

interface Row {
  what: string;
  matches: number | null;
  p50: number;
  p95: number;
  max: number;
}

test('the list and the search stay fast with 10,000 sessions', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto(`${harnessUrl}/sessions.html`);

  const small = await measureAt(page, 1_000);
  const large = await measureAt(page, 10_000);

  for (const [i, row] of large.entries()) {
    if (row.what === attempt) continue;
    expect.soft(row.p95, `${row.what}: p95 at 10,000`).toBeLessThanOrEqual(budgetOf(row.what));
    expect.soft(row.p50 / Math.max(small[i]!.p50, floor), `${row.what}: p50 at 10,000 over p50 at 1,000`).toBeLessThanOrEqual(flatness);
  }
});

test('the work of 2,000 sessions goes into a file and out of it without holding up the page', async ({ page }) => {
  test.setTimeout(600_000);
  await page.goto(`${harnessUrl}/sessions.html`);
  await page.evaluate(() => bench.fill(2_000));
  let best: Awaited<ReturnType<SessionsBench['archive']>> | null = null;
  for (let round = 0; round < 2 && (best === null || longestOf(best) > 0); round++) {
    const found = await page.evaluate(() => bench.archive());
    expect(found.added).toBe(2_000);
    console.log(`${found.megabytes.toFixed(0)} MB: saved in ${said(found.saved)}, brought in in ${said(found.brought)}`);
    if (best === null || longestOf(found) < longestOf(best)) best = found;
  }
  expect(longestOf(best!)).toBe(0);
});

const longestOf = ({ saved, brought }: Awaited<ReturnType<SessionsBench['archive']>>) => Math.max(saved.longest, brought.longest);
const said = ({ ms, longest }: { ms: number; longest: number }) => `${(ms / 1_000).toFixed(1)} s (${longest === 0 ? 'no task over 50 ms' : `longest task ${longest.toFixed(0)} ms`})`;

async function measureAt(page: Page, count: number): Promise<Row[]> {
  const begun = Date.now();
  await page.evaluate((n) => bench.fill(n), count);
  console.log(`\n${count} sessions (filled in ${((Date.now() - begun) / 1_000).toFixed(1)} s), milliseconds, ${runs} runs, the best of up to ${rounds} rounds`);
  expect(await page.evaluate(() => bench.count())).toBe(count);
  const matches = await page.evaluate((texts) => Promise.all(texts.map(bench.matches)), queries.map(([, query]) => query));
  await page.waitForTimeout(settling);

  const rows = [await bestOf('list', null, () => page.evaluate((n) => bench.list(n), runs))];
  for (const [i, [what, query]] of queries.entries()) {
    const search = () => page.evaluate(([text, n]) => bench.search(text, n), [query, runs] as const);
    rows.push(await bestOf(`${what}: ${query}`, matches[i]!, search));
  }
  rows.push(await bestOf(attempt, null, () => page.evaluate((n) => bench.attempt(n), runs)));
  console.table(rows);
  return rows;
}

async function bestOf(what: string, matches: number | null, time: () => Promise<number[]>): Promise<Row> {
  let best = rowOf(what, matches, await time());
  for (let round = 1; round < rounds && best.p95 > budgetOf(what); round++) {
    const row = rowOf(what, matches, await time());
    if (row.p95 < best.p95) best = row;
  }
  return best;
}

function budgetOf(what: string): number {
  return what === 'list' ? listBudget : searchBudget;
}

function rowOf(what: string, matches: number | null, times: number[]): Row {
  const sorted = times.sort((a, b) => a - b);
  const at = (part: number) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(1));
  return { what, matches, p50: at(0.5), p95: at(0.95), max: at(1) };
}
