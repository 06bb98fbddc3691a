import { expect, type Page, test } from '@playwright/test';
import { webgpuChromium } from './browser/webgpu.ts';
import { starterForm } from '../src/engine/prompt-forms.ts';
import { moreProblems, nonsense, problems } from './harness/engine-problems.ts';
import type { WebgpuBench } from './harness/webgpu.ts';
import { appUrl } from './servers.ts';
import { openHarness } from './pages/open-harness.ts';

declare const bench: WebgpuBench;

test.use(webgpuChromium);

const solvable = problems[0]!;
const other = problems[1]!;

const open = (page: Page, search = '') => openHarness(page, `webgpu.html${search}`);

async function openReady(page: Page): Promise<void> {
  await open(page);
  expect((await page.evaluate(() => bench.load())).ending).toBe('ready');
}

const solve = (page: Page, problem: string, changes = {}) => page.evaluate(([text, more]) => bench.solve(text, more), [problem, changes] as const);

test('fifty problems are answered as on the CPU', async ({ page }) => {
  test.setTimeout(300_000);
  await openReady(page);
  expect(await page.evaluate(() => bench.loadCpu())).toBe('ready');
  const different: string[] = [];
  const speeds: number[] = [];
  for (const problem of [...problems, ...moreProblems]) {
    const gpu = await solve(page, problem);
    const cpu = await page.evaluate((text) => bench.solveOnCpu(text), problem);
    expect(gpu.ending, problem).toBe('stop');
    expect(gpu.timing!.tokens).toBe(gpu.tokens);
    speeds.push(gpu.timing!.tokensPerSecond);
    if (gpu.text !== cpu.text || gpu.tokens !== cpu.tokens) different.push(`${problem}\nGPU ${JSON.stringify(gpu.text)}\nCPU ${JSON.stringify(cpu.text)}`);
  }
  console.log(`${50 - different.length} of 50 answers as on the CPU; ${Math.round(speeds.toSorted((a, b) => a - b)[25]!)} tokens/s\n${different.join('\n')}`);
  expect(different).toEqual([]);
});

test('prompts that end anywhere in a tile of four tokens or a chunk of 128 are read as on the CPU', async ({ page }) => {
  test.setTimeout(120_000);
  await openReady(page);
  expect(await page.evaluate(() => bench.loadCpu())).toBe('ready');
  const expectAlike = async (prompt: string, name: string) => {
    const changes = { prompt, maxTokens: 6 };
    const cpu = await page.evaluate((more) => bench.solveOnCpu('', more), changes);
    expect((await solve(page, '', changes)).text, name).toBe(cpu.text);
  };
  // Its own solution, written on from before every third of its digits, which are tokens of their own.
  const problem = 'Solve 2x + 3y = 25 and x + 2y = 14.';
  const { text, tokens } = await page.evaluate((one) => bench.solveOnCpu(one), problem);
  expect(tokens, 'it goes on in a second chunk').toBeGreaterThan(128);
  for (const { index } of [...text.matchAll(/\d/g)].filter((_, at) => at % 3 === 0)) {
    const begun = text.slice(0, index);
    await expectAlike(starterForm(problem) + begun, begun);
  }
  for (const length of [1, 2, 3, 4, 5, 126, 127, 128, 129, 130, 257, 700]) {
    // A digit is a token. An answer to nonsense may be a tie between two words, to the last bit: counted by sevens none is.
    const prompt = Array.from({ length }, (_, index) => (7 * index + length) % 10).join('');
    await expectAlike(prompt, `${length} tokens`);
  }
});

test('bytes are told of as they come, and a second load is at once', async ({ page }) => {
  await open(page);
  const { ms, progress } = await page.evaluate(() => bench.load());
  console.log(`WebGPU: ready in ${Math.round(ms)} ms`);
  const loaded = progress.map((news) => news.loaded);
  expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
  expect(loaded.length).toBeGreaterThan(3);
  expect(progress.at(-1)!.loaded).toBe(progress.at(-1)!.total);
  expect((await page.evaluate(() => bench.load())).ms).toBeLessThan(20);
  expect(await page.evaluate(() => bench.workers())).toBe(1);
});

test('an answer stopped in its middle keeps what came, and the next one is whole', async ({ page }) => {
  await openReady(page);
  const whole = await solve(page, solvable);
  for (const after of [1, 5, 20]) {
    const { ms, told } = await page.evaluate(([text, tokens]) => bench.stop(text, tokens), [solvable, after] as const);
    expect(told.ending).toBe('aborted');
    expect(whole.text.startsWith(told.text) && told.tokens >= after).toBe(true);
    expect(ms).toBeLessThan(1_000);
    expect(await solve(page, solvable)).toMatchObject({ text: whole.text, ending: 'stop' });
  }
  expect(await page.evaluate((text) => bench.stopAtOnce(text), solvable)).toMatchObject({ ending: 'aborted' });
  await page.evaluate((text) => bench.leave(text), solvable);
  expect(await solve(page, solvable)).toMatchObject({ text: whole.text, ending: 'stop' });
  expect(await page.evaluate(() => bench.workers()), 'workers').toBe(1);
});

test('two at once end one after the other, each as if alone', async ({ page }) => {
  await openReady(page);
  const alone = [await solve(page, solvable), await solve(page, other)];
  const together = await page.evaluate((texts) => bench.together(texts), [solvable, other]);
  expect(together.map(({ text, ending }) => [text, ending])).toEqual(alone.map(({ text, ending }) => [text, ending]));
});

test('an aborted load ends with its reason, and the next load works', async ({ page }) => {
  await open(page);
  expect(await page.evaluate(() => bench.abortLoad())).toBe('enough');
  expect((await page.evaluate(() => bench.load())).ending).toBe('ready');
  expect(await page.evaluate(() => bench.workers())).toBe(2);
});

for (const [deed, fault] of [
  ['lose the device', 'device-lost'],
  ['die', 'worker-died'],
] as const) {
  test(`"${deed}" in the middle of an answer is ${fault} at once, and the next answer is whole`, async ({ page }) => {
    await openReady(page);
    const whole = await solve(page, solvable);
    const told = await page.evaluate(([text, word]) => bench.doWhileWriting(text, word, 5), [solvable, deed] as const);
    expect(told.ending).toBe(fault);
    expect(whole.text.startsWith(told.text)).toBe(true);
    expect(await solve(page, solvable)).toMatchObject({ text: whole.text, ending: 'stop' });
  });

  test(`"${deed}" between two answers is not missed`, async ({ page }) => {
    await openReady(page);
    await page.evaluate((word) => bench.doWhileIdle(word), deed);
    expect((await solve(page, solvable)).ending).toBe('stop');
    expect(await page.evaluate(() => bench.workers())).toBe(2);
  });
}

test('a GPU that computes wrongly is found out by the first words', async ({ page }) => {
  await open(page, '?wrong');
  expect((await page.evaluate(() => bench.load())).ending).toBe('gibberish');
});

test('the seed decides above temperature 0, and only there', async ({ page }) => {
  test.setTimeout(120_000);
  await openReady(page);
  const texts = async (temperature: number, seed: number) => {
    const all = [];
    for (const problem of problems.slice(0, 4)) all.push((await solve(page, problem, { temperature, seed, maxTokens: 40 })).text);
    all.push((await solve(page, '', { prompt: nonsense, temperature, seed, maxTokens: 40 })).text);
    return all.join('\n');
  };
  const first = await texts(2, 7);
  expect(await texts(2, 7)).toBe(first);
  expect(await texts(2, 8)).not.toBe(first);
  expect(await texts(0, 7)).toBe(await texts(0, 8));
  // Nothing but the likeliest token is left of top-p so narrow.
  expect(await solve(page, solvable, { temperature: 2, topP: 1e-6, seed: 7 })).toMatchObject({ text: (await solve(page, solvable)).text });
});

test('however it is drawn, a problem without a Chinese sign is answered without one', async ({ page }) => {
  await openReady(page);
  expect(await page.evaluate(() => bench.loadCpu())).toBe('ready');
  const drawn = async (problem: string) => {
    let texts = '';
    for (let seed = 0; seed < 4; seed += 1) {
      const changes = { temperature: 2, seed, maxTokens: 60 };
      texts += (await solve(page, problem, changes)).text;
      texts += (await page.evaluate(([text, more]) => bench.solveOnCpu(text, more), [problem, changes] as const)).text;
    }
    return texts;
  };
  expect(await drawn('Solve 2x + 5 = 17')).not.toMatch(/\p{Script=Han}/u);
  expect(await drawn('解方程 2x + 5 = 17')).toMatch(/\p{Script=Han}/u);
});

test('an answer ends at its cap, and at the end of the context', async ({ page }) => {
  test.setTimeout(120_000);
  await openReady(page);
  expect(await solve(page, solvable, { maxTokens: 10 })).toMatchObject({ tokens: 10, ending: 'length' });
  // A digit is a token: a thousand of them leave room for 24, and web-llm writes one more, which needs no place.
  // By chance an answer to that may end by itself.
  let ending = '';
  for (let seed = 0; seed < 6 && ending !== 'length'; seed += 1) {
    const crowded = await solve(page, '', { prompt: '1'.repeat(1000), temperature: 2, maxTokens: 512, seed });
    expect(crowded.tokens).toBeLessThanOrEqual(25);
    ending = crowded.ending;
  }
  expect(ending).toBe('length');
});

test('a problem longer than the context is a fault that costs no worker', async ({ page }) => {
  await openReady(page);
  expect(await solve(page, `${solvable} `.repeat(200))).toMatchObject({ ending: 'problem-too-long', tokens: 0 });
  expect((await solve(page, solvable)).ending).toBe('stop');
  expect(await page.evaluate(() => bench.workers())).toBe(1);
});

test('a damaged file in the cache is fetched again, one damaged on the way is corrupt, a missing one network', async ({ page }) => {
  await openReady(page);
  await page.evaluate(async () => {
    const cache = await caches.open('webllm/model');
    const weights = (await cache.keys()).find((request) => request.url.endsWith('.bin'))!;
    const bytes = new Uint8Array(await (await cache.match(weights))!.arrayBuffer());
    bytes[1_000_000]! ^= 1;
    await cache.put(weights, new Response(bytes));
    await bench.unload();
  });
  expect((await page.evaluate(() => bench.load())).ending).toBe('ready');
  expect((await solve(page, solvable)).ending).toBe('stop');

  for (const [fault, response] of [
    ['corrupt', { status: 200, body: '<!doctype html>Log in' }],
    ['network', { status: 404, body: 'not here' }],
  ] as const) {
    await page.evaluate(async () => {
      await bench.unload();
      await caches.delete('webllm/model');
    });
    await page.route('**/*.bin', (route) => route.fulfill(response));
    expect((await page.evaluate(() => bench.load())).ending).toBe(fault);
    await page.unroute('**/*.bin');
  }
  expect((await page.evaluate(() => bench.load())).ending).toBe('ready');
});

test("the app's own security policy lets it load and write", async ({ page }) => {
  const policy = (await page.request.get(appUrl)).headers()['content-security-policy'];
  expect(policy).toContain("connect-src 'self' https: http://localhost:* http://127.0.0.1:*");
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy! } });
  });
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) broken.push(message.text());
  });
  await openReady(page);
  expect((await solve(page, solvable)).ending).toBe('stop');
  expect(broken).toEqual([]);
});

test('without an adapter a load is unsupported, and web-llm is not fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, '?none');
  expect((await page.evaluate(() => bench.load())).ending).toBe('unsupported');
  expect(fetched.filter((address) => /lib-|models/.test(address))).toEqual([]);
});
