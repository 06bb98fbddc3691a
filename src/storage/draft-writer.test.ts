import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftWriter } from './draft-writer.ts';

/** Milliseconds that the disk takes for one flush. */
let slowness = 2;
let broken: Error | null = null;
let flushes: { at: number; text: string }[] = [];
let running = 0;
let mostRunning = 0;
let faults: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  [slowness, broken, flushes, running, mostRunning, faults] = [2, null, [], 0, 0, []];
});
afterEach(() => void vi.useRealTimers());

/** A writer whose attempt began long ago. */
function createWriter() {
  const writer = createDraftWriter({ flush, onFault: (fault) => faults.push(fault) });
  vi.advanceTimersByTime(1_000);
  return writer;
}

async function flush(text: string): Promise<void> {
  flushes.push({ at: performance.now(), text });
  mostRunning = Math.max(mostRunning, ++running);
  await pause(slowness);
  running--;
  if (broken) throw broken;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const texts = () => flushes.map(({ text }) => text);
const full = () => new DOMException('', 'QuotaExceededError');

async function writeFor(writer: ReturnType<typeof createWriter>, milliseconds: number, each = 10) {
  for (let i = 0; i < milliseconds; i += each) {
    writer.write(`${i}`);
    await vi.advanceTimersByTimeAsync(each);
  }
}

test('a hundred tokens a second are four flushes a second', async () => {
  await writeFor(createWriter(), 990);
  expect(texts()).toEqual(['0', '240', '490', '740']);
});

test('an answer shorter than 250 ms needs no flush of its own: its beginning and its end are kept anyway', async () => {
  const writer = createDraftWriter({ flush, onFault: (fault) => faults.push(fault) });
  await writeFor(writer, 240);
  expect(texts()).toEqual([]);
  await vi.advanceTimersByTimeAsync(10);
  expect(texts()).toEqual(['230']);
});

test('the last text is flushed though nothing follows it', async () => {
  const writer = createWriter();
  writer.write('a');
  writer.write('ab');
  await vi.advanceTimersByTimeAsync(250);
  expect(texts()).toEqual(['a', 'ab']);
});

test('a slow disk has one flush at a time, then the newest text', async () => {
  slowness = 600;
  await writeFor(createWriter(), 1_200);
  expect(mostRunning).toBe(1);
  expect(texts()).toEqual(['0', '590', '1190']);
});

test('a hidden page has everything flushed without waiting its turn, after the one that runs', async () => {
  slowness = 100;
  const writer = createWriter();
  writer.write('a');
  writer.write('ab');
  const kept = writer.flushNow();
  await vi.advanceTimersByTimeAsync(100);
  expect(texts()).toEqual(['a', 'ab']);
  await vi.advanceTimersByTimeAsync(100);
  await kept;
  expect(mostRunning).toBe(1);
});

test('flushing without new text does nothing', async () => {
  const writer = createWriter();
  writer.write('a');
  await vi.advanceTimersByTimeAsync(10);
  await writer.flushNow();
  expect(texts()).toEqual(['a']);
});

test('closing waits for the flush that runs, and nothing is flushed after', async () => {
  slowness = 100;
  const writer = createWriter();
  writer.write('a');
  writer.write('ab');
  let closed = false;
  void writer.close().then(() => (closed = true));
  await vi.advanceTimersByTimeAsync(99);
  expect(closed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(closed).toBe(true);
  writer.write('abc');
  void writer.flushNow();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(texts()).toEqual(['a']);
});

test('a full disk is told once, and the text is kept as soon as there is room', async () => {
  const writer = createWriter();
  broken = full();
  await writeFor(writer, 990);
  expect(flushes.length).toBe(4);
  expect(faults).toEqual(['storage-full']);

  broken = null;
  await writeFor(writer, 500);
  expect(texts().length).toBeGreaterThan(4);
  broken = full();
  await writeFor(writer, 500);
  expect(faults).toEqual(['storage-full', 'storage-full']);
});

test('a text whose flush failed is tried again though nothing follows it', async () => {
  const writer = createWriter();
  broken = full();
  writer.write('a');
  await vi.advanceTimersByTimeAsync(10);
  broken = null;
  await vi.advanceTimersByTimeAsync(250);
  expect(texts()).toEqual(['a', 'a']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(texts()).toEqual(['a', 'a']);
});

test('a disk that takes a tenth of a second has its flushes begun so much earlier: each ends within a quarter', async () => {
  slowness = 100;
  await writeFor(createWriter(), 1_000);
  expect(flushes.map(({ at }, i) => at - (flushes[i - 1]?.at ?? at))).toEqual([0, 150, 150, 150, 150, 150, 150]);
});

test('whenever text comes, flushes are never closer than a quarter of a second less the time of one, and the last text is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(400), { minLength: 1, maxLength: 30 }), fc.nat(400), async (gaps, slow) => {
      [slowness, flushes, mostRunning] = [slow, [], 0];
      const writer = createWriter();
      for (const [i, gap] of gaps.entries()) {
        writer.write(`${i}`);
        await vi.advanceTimersByTimeAsync(gap);
      }
      await vi.advanceTimersByTimeAsync(2_000);
      expect(texts().at(-1)).toBe(`${gaps.length - 1}`);
      expect(mostRunning).toBeLessThanOrEqual(1);
      for (const [i, { at }] of flushes.entries()) expect(at - (flushes[i - 1]?.at ?? -250)).toBeGreaterThanOrEqual(249.9 - Math.min(slow, 125));
    }),
    { seed: 7, numRuns: 40 },
  );
});
