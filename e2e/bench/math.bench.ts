import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { MathBench } from '../harness/math.ts';
import type { Judge, Told } from '../harness/math.worker.ts';
import { openHarness } from '../pages/open-harness.ts';

declare const bench: MathBench;

/** Other programs take the processor now and then, but not from the same formula each time: of each the least of so many runs counts. */
const rounds = 5;
/** How many times as long compute-engine's slowest twentieth may take at least. */
const lead = 4;

const read = <T>(name: string) => JSON.parse(readFileSync(new URL(`../../src/math/data/${name}.json`, import.meta.url), 'utf8')) as T;
const pairs = read<{ a: string; b: string; equal: boolean }[]>('pairs');
const texts = read<{ text: string }[]>('solutions').map(({ text }) => text);

const least = (runs: readonly number[][]) => runs[0]!.map((_, at) => Math.min(...runs.map((run) => run[at]!)));

function percentile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))]!;
}

const row = (ms: readonly number[]) => Object.fromEntries(([['p50', 0.5], ['p95', 0.95], ['max', 1]] as const).map(([name, at]) => [`${name}, ms`, Number(percentile(ms, at).toFixed(3))]));

function truth({ said }: Told) {
  const saying = (word: string, equal: boolean) => said.filter((is, at) => is === word && pairs[at]!.equal === equal).length;
  const of = (equal: boolean) => pairs.filter((pair) => pair.equal === equal).length;
  return { 'equal found': `${saying('equal', true)} of ${of(true)}`, 'falsely equal': saying('equal', false), 'unequal found': `${saying('different', false)} of ${of(false)}` };
}

test('answers and whole solutions are judged faster than by compute-engine, and no pair wrongly', async ({ page }) => {
  test.setTimeout(900_000);
  await openHarness(page, 'math.html');
  const runs: Record<Judge, Told[]> = { ours: [], string: [], 'compute-engine': [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const judge of ['ours', 'string', 'compute-engine'] as const) {
      runs[judge].push(await page.evaluate((asked) => bench.judge(asked), { judge, pairs, texts }));
    }
  }

  const judges = Object.keys(runs) as Judge[];
  const pairMs = (judge: Judge) => least(runs[judge].map((told) => told.pairMs));
  const textMs = (judge: Judge) => least(runs[judge].map((told) => told.textMs));
  console.log(`\n${pairs.length} pairs of answers, each for the first time, least of ${rounds} runs`);
  console.table(Object.fromEntries(judges.map((judge) => [judge, { ...row(pairMs(judge)), ...truth(runs[judge][0]!) }])));
  console.log(`${texts.length} whole solutions: ours with steps, claims and typed lines, the others equation by equation`);
  console.table(Object.fromEntries(judges.map((judge) => [judge, row(textMs(judge))])));
  const ratios = [pairMs, textMs].map((ms) => percentile(ms('compute-engine'), 0.95) / percentile(ms('ours'), 0.95));
  console.log(`p95 of compute-engine / p95 of ours: ${ratios.map((ratio) => ratio.toFixed(1)).join(' and ')}`);

  expect(runs.ours[0]!.said).toEqual(pairs.map(({ equal }) => (equal ? 'equal' : 'different')));
  for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(lead);
});
