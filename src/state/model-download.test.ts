import { expect, test } from 'vitest';
import { bytesUsed, conditionOf, isWorkingHere, type ModelDownload, nothing } from './model-download.ts';

const manifest = { model: 'm', root: '', revision: 'main', source: 'index', files: [], completedAt: null } as const;
const whole: ModelDownload = { ...nothing, here: { manifest, stored: 100, parts: 0, total: 100, isWhole: true } };
const begun: ModelDownload = { ...nothing, here: { manifest, stored: 40, parts: 20, total: 100, isWhole: false } };
const job = { task: 'download', news: { kind: 'resolving' }, elsewhere: false } as const;

test.each<[name: string, model: ModelDownload, condition: object]>([
  ['nothing is here', nothing, { kind: 'absent' }],
  ['a download was paused', { ...begun, last: { kind: 'stopped', task: 'download' } }, { kind: 'begun', bytes: 60, total: 100 }],
  ['a download failed at once', { ...nothing, last: { kind: 'failed', task: 'download', fault: 'network', needBytes: 0 } }, { kind: 'absent' }],
  ['a download goes on', { ...begun, job }, { kind: 'working', job }],
  ['all is here', whole, { kind: 'whole', bytes: 100 }],
  ['all is here and right', { ...whole, last: { kind: 'done', task: 'check', missing: [], damaged: [] } }, { kind: 'whole', bytes: 100 }],
  ['a check found damage', { ...whole, last: { kind: 'done', task: 'check', missing: [], damaged: ['a.bin'] } }, { kind: 'flawed', task: 'check', missing: [], damaged: ['a.bin'], bytes: 100 }],
  ['a folder lacked a file', { ...begun, last: { kind: 'done', task: 'import', missing: ['a.bin'], damaged: [] } }, { kind: 'flawed', task: 'import', missing: ['a.bin'], damaged: [], bytes: 60 }],
  ['it was deleted', { ...nothing, last: { kind: 'done', task: 'remove', missing: [], damaged: [] } }, { kind: 'absent' }],
])('%s', (_, model, condition) => {
  expect(conditionOf(model)).toEqual(condition);
});

test('all models together', () => {
  expect(bytesUsed({ whole, begun, nothing })).toBe(160);
  expect(isWorkingHere({ whole, other: { ...begun, job: { ...job, elsewhere: true } } })).toBe(false);
  expect(isWorkingHere({ whole, mine: { ...begun, job } })).toBe(true);
});
