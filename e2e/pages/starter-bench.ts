import type { Page } from '@playwright/test';
import type { Written } from '../../src/starter/evaluation/score.ts';
import type { StarterBench } from '../harness/starter.ts';
import { openHarness } from './open-harness.ts';

declare const bench: StarterBench;

/** Loads the bundled starter, or a checkpoint from this machine's disk, on the CPU's engine. Resolves to what solves a problem with it. */
export async function openStarter(page: Page, checkpoint: string | null = null): Promise<(problem: string) => Promise<Written>> {
  const address = checkpoint === null ? null : 'checkpoint.gguf';
  if (checkpoint !== null) await page.route(`**/${address}`, (route) => route.fulfill({ path: checkpoint }));
  await openHarness(page, 'starter.html');
  await page.evaluate((from) => bench.load(from), address);
  return (problem) => page.evaluate((text) => bench.solve(text), problem);
}
