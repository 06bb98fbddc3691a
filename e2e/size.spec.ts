import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** Kilobytes of script, brotli, that a first visit reads before any engine or formula. */
const budget = 140;

test(`the entry script is at most ${budget} kB, and neither KaTeX nor an engine is in it`, () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => readFileSync(`dist/${match[1]!}`));
  expect(scripts.length).toBeGreaterThan(0);
  const size = scripts.reduce((sum, script) => sum + brotliCompressSync(script).byteLength, 0) / 1000;
  console.log(`entry script: ${size.toFixed(1)} kB brotli of ${budget}`);
  expect(size).toBeLessThanOrEqual(budget);
  for (const script of scripts) {
    expect(script.includes('KaTeX parse error'), 'KaTeX').toBe(false);
    expect(script.includes('llama_'), 'wllama').toBe(false);
  }
});
