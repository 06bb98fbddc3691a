import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Renderer } from '../harness/renderers.tsx';
import type { Cost, RenderingBench } from '../harness/rendering.tsx';
import { harnessUrl } from '../servers.ts';

declare const rendering: RenderingBench;

const address = `${harnessUrl}/rendering.html`;
const { solutions } = JSON.parse(readFileSync(new URL('data/longest-solutions.json', import.meta.url), 'utf8')) as { solutions: { text: string }[] };

/** react-markdown reads everything anew at each token: every 40th push is enough to know its spread. */
const sampled = 40;
/** The share of react-markdown's 95th percentile that ours may take. */
const share = 1 / 100;
/** Milliseconds: beyond it the browser calls a task long. */
const longTask = 50;
/** How much dearer a token may be after many others than near the beginning. */
const growth = 1.5;
/** Replays of the same tokens: other programs take the processor now and then, but not from the same token each time. */
const rounds = 3;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const whole = ({ commit, layout }: Cost) => commit + layout;

function percentile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))]!;
}

function row(name: string, values: readonly number[]): string {
  const figures = [0.5, 0.95, 0.99, 1].map((at) => percentile(values, at).toFixed(3).padStart(10));
  return `${name.padEnd(44)}${figures.join('')}${String(values.length).padStart(9)}`;
}

/** Each replay begins with a fresh page: no formula is known from the one before. */
async function replay(page: Page, renderer: Renderer, texts: readonly string[], stride: number) {
  await page.goto(address);
  await page.evaluate(() => rendering.ready());
  const costs: Cost[] = [];
  let longTasks = 0;
  for (const text of texts) {
    const run = await page.evaluate(([name, source, step]) => rendering.replay(name, source, step), [renderer, text, stride] as const);
    costs.push(...run.costs);
    longTasks += run.longTasks;
  }
  return { costs, longTasks };
}

/** What each token costs by itself: the least of several replays. */
function leastOf(runs: readonly Cost[][], of: (cost: Cost) => number): number[] {
  return runs[0]!.map((_, index) => Math.min(...runs.map((run) => of(run[index]!))));
}

test('a token costs a hundredth of what react-markdown takes, and never a long task', async ({ page }) => {
  test.setTimeout(900_000);
  const texts = solutions.map(({ text }) => text);
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await replay(page, 'growing-text', texts, 1));
    theirs.push(await replay(page, 'react-markdown', texts, sampled));
  }

  console.log(`\n${`ms per token, ${texts.length} solutions, least of ${rounds} replays`.padEnd(44)}${['p50', 'p95', 'p99', 'max'].map((name) => name.padStart(10)).join('')}   tokens`);
  const commits = [ours, theirs].map((side) => leastOf(side.map(({ costs }) => costs), ({ commit }) => commit)) as [number[], number[]];
  const wholes = [ours, theirs].map((side) => leastOf(side.map(({ costs }) => costs), whole)) as [number[], number[]];
  console.log(row('growing-text, commit', commits[0]));
  console.log(row('growing-text, commit + layout', wholes[0]));
  console.log(row('react-markdown, commit', commits[1]));
  console.log(row('react-markdown, commit + layout', wholes[1]));
  const ratio = percentile(commits[1], 0.95) / percentile(commits[0], 0.95);
  console.log(`p95 of react-markdown / p95 of growing-text: ${ratio.toFixed(0)}`);
  const counted = [ours, theirs].map((side) => side.map(({ longTasks }) => longTasks).join(', '));
  console.log(`long tasks as the browser counts them, by replay: growing-text ${counted[0]}; react-markdown, at every ${sampled}th token, ${counted[1]}`);

  expect(ratio).toBeGreaterThanOrEqual(1 / share);
  expect(wholes[0].filter((ms) => ms > longTask)).toEqual([]);
});

const list = Array.from({ length: 400 }, (_, n) => `${n + 1}. Add \\(${n % 100}x\\) to both sides and simplify.\n`).join('');
const paragraph = 'so that \\(x = 2\\) holds and '.repeat(1_000);

// Each text is the same four times over, so that its quarters differ in nothing but what was written before them. The first quarter also
// pays for the formulas that the others have in common with it; the second is the fair one to compare the last with.
for (const [name, text] of [
  ['the longest solution, four times', `${solutions[0]!.text}\n\n`.repeat(4)],
  ['the second longest, four times', `${solutions[1]!.text}\n\n`.repeat(4)],
  ['one list of 400 items', list],
  ['one paragraph of 26,000 characters', paragraph],
] as const) {
  test(`a token costs the same however much was written before it: ${name}`, async ({ page }) => {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) runs.push((await replay(page, 'growing-text', [text], 1)).costs);
    const commits = leastOf(runs, ({ commit }) => commit);
    const quarter = Math.ceil(commits.length / 4);
    const [first, second, , last] = [0, 1, 2, 3].map((at) => mean(commits.slice(at * quarter, (at + 1) * quarter)));
    console.log(`${name}: ms per token by quarter: ${first!.toFixed(3)}, ${second!.toFixed(3)}, …, ${last!.toFixed(3)}`);
    expect(last! / second!).toBeLessThanOrEqual(growth);
  });
}
