import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Cost, RenderingBench } from './page/rendering.tsx';

declare const rendering: RenderingBench;

const address = 'http://127.0.0.1:4175/rendering.html';
const { solutions } = JSON.parse(readFileSync(new URL('data/longest-solutions.json', import.meta.url), 'utf8')) as { solutions: { text: string }[] };

/** react-markdown reads everything anew at each token: every 25th push is enough to know its spread. */
const sampled = 25;
/** The share of react-markdown's 95th percentile that ours may take. */
const share = 1 / 100;
/** Milliseconds: beyond it the browser calls a task long. */
const longTask = 50;
/** How much dearer a token may be after many others than near the beginning; timing noise alone reaches 1.3 on a busy machine. */
const growth = 2;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const scripting = (costs: readonly Cost[]) => costs.map((cost) => cost.commit);

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function row(name: string, costs: readonly Cost[], longTasks: number): string {
  const commits = scripting(costs);
  const figures = [0.5, 0.95, 0.99, 1].map((at) => percentile(commits, at).toFixed(3).padStart(9));
  const most = Math.max(...costs.map(({ commit, layout }) => commit + layout)).toFixed(1);
  return `${name.padEnd(16)}${figures.join('')}${most.padStart(12)}${String(longTasks).padStart(12)}${String(costs.length).padStart(9)}`;
}

test('a token costs a hundredth of what react-markdown takes, and never a long task', async ({ page }) => {
  test.setTimeout(600_000);
  await page.goto(address);
  await page.evaluate(() => rendering.ready());
  const replay = async (renderer: 'growing-text' | 'react-markdown', stride: number) => {
    const costs: Cost[] = [];
    let longTasks = 0;
    for (const { text } of solutions) {
      const run = await page.evaluate(([name, source, step]) => rendering.replay(name, source, step), [renderer, text, stride] as const);
      costs.push(...run.costs);
      longTasks += run.longTasks;
    }
    return { costs, longTasks };
  };

  const ours = await replay('growing-text', 1);
  const theirs = await replay('react-markdown', sampled);
  console.log(`\nms per token, ${solutions.length} solutions     p50      p95      p99      max  max+layout  long tasks   tokens`);
  console.log(row('growing-text', ours.costs, ours.longTasks));
  console.log(row('react-markdown', theirs.costs, theirs.longTasks));
  const ratio = percentile(scripting(theirs.costs), 0.95) / percentile(scripting(ours.costs), 0.95);
  console.log(`p95 of react-markdown / p95 of growing-text: ${ratio.toFixed(0)}`);

  expect(ratio).toBeGreaterThanOrEqual(1 / share);
  expect(ours.costs.filter(({ commit, layout }) => commit + layout > longTask)).toEqual([]);
});

test('a token costs the same however much was written before it', async ({ page }) => {
  await page.goto(address);
  await page.evaluate(() => rendering.ready());
  const steps = Array.from({ length: 600 }, (_, n) => `${n + 1}. Add \\(${n}x\\) to both sides and simplify.\n`).join('');
  const texts: [string, string][] = [
    ['the longest solution, four times', `${solutions[0]!.text}\n\n`.repeat(4)],
    ['the second longest, four times', `${solutions[1]!.text}\n\n`.repeat(4)],
    ['one list of 600 items', steps],
    ['one paragraph of 40,000 characters', 'so that \\(x = 2\\) holds and '.repeat(1_500)],
  ];
  console.log('\nms per token                          first quarter   last quarter   growth');
  for (const [name, text] of texts) {
    const { costs } = await page.evaluate((source) => rendering.replay('growing-text', source, 1), text);
    const commits = scripting(costs);
    const quarter = Math.floor(commits.length / 4);
    const [first, last] = [mean(commits.slice(0, quarter)), mean(commits.slice(-quarter))];
    console.log(`${name.padEnd(38)}${first.toFixed(3).padStart(13)}${last.toFixed(3).padStart(15)}${(last / first).toFixed(2).padStart(9)}`);
    expect.soft(last / first, name).toBeLessThanOrEqual(growth);
  }
});
