import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { lessons } from '../src/curriculum/lessons.ts';
import { plainOnes } from '../src/curriculum/phrase-plainly.ts';
import { createRandom } from '../src/curriculum/random.ts';
import { offlineHeader } from '../src/pwa/offline-header.ts';
import { type PrecacheFile, whenUsed } from '../src/pwa/precache.ts';
import { expect, test } from './lemma-test.ts';

/** Kilobytes of script, brotli, that a first visit reads before any engine or formula. */
const budget = 140;
/** Megabytes that every reader's browser keeps so that Lemma opens and solves without a network; 9 of them are llama.cpp, 3 the starter. */
const keptBudget = 16;

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

test('of the wordings, the app has those that practice draws, and none that only a model is trained or examined on', () => {
  const script = readdirSync('dist/assets')
    .filter((name) => name.startsWith('practice'))
    .map((name) => readFileSync(`dist/assets/${name}`, 'utf8'))
    .join('\n');
  for (const { make } of lessons) {
    const { asks } = make(1, createRandom(0));
    for (const language of ['en', 'zh'] as const) {
      const seen = (wordings: readonly string[]) => wordings.filter((wording) => ['"', "'", '`'].some((quote) => script.includes(quote + wording + quote)));
      // Those with a quote are escaped in the script, each in its way.
      const plain = plainOnes(asks[language], language).questions.filter((wording) => !/["'`]/.test(wording));
      expect(seen(plain)).toEqual(plain);
      expect(seen(asks[language].held)).toEqual([]);
    }
  }
});
