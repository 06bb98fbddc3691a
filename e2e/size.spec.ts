import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { offlineHeader } from '../src/pwa/offline-header.ts';
import { type PrecacheFile, whenUsed } from '../src/pwa/precache.ts';
import { expect, test } from './lemma-test.ts';

/** Kilobytes of script, brotli, that a first visit reads before any engine or formula. */
const budget = 140;
/** Megabytes that every reader's browser keeps so that Lemma opens and solves without a network; 9 of them are llama.cpp, 1.5 the wordings of practice, which come compressed to a fifth. */
const keptBudget = 15.5;

/** A word of web-llm's that no file of ours has. */
const webllm = 'tvmjs';

test(`the entry script is at most ${budget} kB, and neither KaTeX, MathLive, graphs, QR codes nor an engine are in it`, () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => readFileSync(`dist/${match[1]!}`));
  expect(scripts.length).toBeGreaterThan(0);
  const size = scripts.reduce((sum, script) => sum + brotliCompressSync(script).byteLength, 0) / 1000;
  console.log(`entry script: ${size.toFixed(1)} kB brotli of ${budget}`);
  expect(size).toBeLessThanOrEqual(budget);
  for (const script of scripts) {
    expect(script.includes('KaTeX parse error'), 'KaTeX').toBe(false);
    expect(script.includes('llama_'), 'wllama').toBe(false);
    expect(script.includes('ML__keyboard'), 'MathLive').toBe(false);
    expect(script.includes('MafsView'), 'graphs').toBe(false);
    expect(script.includes('Data too long'), 'QR codes').toBe(false);
    expect(script.includes(webllm), 'web-llm').toBe(false);
  }
});

test(`what every browser keeps is at most ${keptBudget} MB, and nothing of WebGPU is in it or loaded without it`, async ({ lemma, page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await lemma.open();
  await lemma.solve('15 * 7');
  await lemma.ended();
  await lemma.kept();
  expect(asked.filter((url) => /webllm|starter\/webgpu/.test(url))).toEqual([]);

  const list = () => page.evaluate(async (header) => (await fetch('.', { headers: { [header]: 'list' } })).json() as Promise<PrecacheFile[]>, offlineHeader);
  const files = await list();
  const kept = files.filter(({ part }) => !whenUsed.has(part));
  const size = kept.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  console.log(`kept for use without a network: ${kept.length} files, ${size.toFixed(1)} MB of ${keptBudget}`);
  expect(size).toBeLessThanOrEqual(keptBudget);
  const withWebllm = files.filter(({ url }) => url.endsWith('.js') && readFileSync(`dist/${url}`).includes(webllm));
  expect(withWebllm.map(({ part }) => part)).toEqual(['gpu']);
});
