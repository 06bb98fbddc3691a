import { expect, test } from 'vitest';
import { EngineError } from '../engine.ts';
import { toEngineError } from './to-engine-error.ts';

const named = (name: string, message = '') => Object.assign(new Error(message), { name });

test.each([
  [named('ContextWindowSizeExceededError', 'Prompt tokens exceed context window size'), 'problem-too-long'],
  [named('DeviceLostError'), 'device-lost'],
  [named('ShaderF16SupportError'), 'unsupported'],
  [named('IntegrityError', 'checksum'), 'corrupt'],
  [new Error('Cannot find adapter that matches the request'), 'unsupported'],
  [new Error('requested maxStorageBufferBindingSize exceeds limit. requested=1024MB, limit=128MB'), 'unsupported'],
  [new Error('[Invalid ShaderModule (unlabeled)] is invalid'), 'unsupported'],
  [new TypeError('Failed to fetch'), 'network'],
  [new TypeError('Failed to fetch dynamically imported module: http://lemma.test/a.js'), 'network'],
  [new Error('KV cache: out of memory'), 'out-of-memory'],
  [new Error('A valid external Instance reference no longer exists.'), 'device-lost'],
  ['Engine.unload() is called.', 'unknown'],
  [undefined, 'unknown'],
] as const)('%s is %s', (reason, fault) => {
  expect(toEngineError(reason).fault).toBe(fault);
});

test('a fault stays what it is', () => {
  const error = new EngineError('stalled', 'Failed to fetch');
  expect(toEngineError(error)).toBe(error);
});
