import { expect, test } from 'vitest';
import { EngineError } from '../engine.ts';
import { toEngineError } from './to-engine-error.ts';

const runtime = (message: string) => Object.assign(new Error(message), { name: 'RuntimeError' });

test.each([
  ['out-of-memory', runtime('(ABORT) Cannot enlarge memory arrays to size 4294967296 bytes (OOM)')],
  ['out-of-memory', new RangeError('WebAssembly.Memory(): could not allocate memory')],
  ['out-of-memory', new Error('Cannot allocate WebAssembly.Memory')],
  ['out-of-memory', 'std::bad_alloc'],
  ['problem-too-long', new Error('the request exceeds the available context size, try increasing it')],
  ['problem-too-long', new Error('request (1402 tokens) exceeds the available context size (1024 tokens), try increasing it')],
  ['worker-died', runtime('unreachable')],
  ['worker-died', runtime('memory access out of bounds')],
  ['worker-died', 'wllama has crashed, please reload the module'],
  ['unknown', new Error('Invalid input batch.')],
  ['unknown', new TypeError('Failed to fetch https://classroom.example/lemma')],
  ['unknown', undefined],
])('%s: %s', (fault, reason) => {
  expect(toEngineError(reason).fault).toBe(fault);
});

test('a fault that has a name keeps it', () => {
  const fault = new EngineError('network', 'out of memory');
  expect(toEngineError(fault)).toBe(fault);
});
