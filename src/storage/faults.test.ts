import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { toStorageFault } from './faults.ts';

const named = (name: string) => new DOMException('', name);
const within = (name: string, inner: unknown) => Object.assign(new Error(), { name, inner });

test.each([
  ['a full disk', named('QuotaExceededError'), 'storage-full'],
  ['a full disk, as Dexie tells it', within('AbortError', named('QuotaExceededError')), 'storage-full'],
  ['a full disk in a bulk write', new Dexie.BulkError('', [within('AbortError', named('QuotaExceededError'))]), 'storage-full'],
  ['a full disk while opening', within('OpenFailedError', within('AbortError', named('QuotaExceededError'))), 'storage-full'],
  ['a newer database', named('VersionError'), 'storage-newer'],
  ['a newer database, asked again', within('DatabaseClosedError', named('VersionError')), 'storage-newer'],
  ['no IndexedDB', new Dexie.MissingAPIError(), 'storage-unavailable'],
  ['no IndexedDB, asked again', within('DatabaseClosedError', new Dexie.MissingAPIError()), 'storage-unavailable'],
  ['a private window of an old Firefox', named('InvalidStateError'), 'storage-unavailable'],
  ['a broken profile', named('UnknownError'), 'storage-unavailable'],
  ['storage forbidden', named('SecurityError'), 'storage-unavailable'],
  ['a database given up to a newer tab', new Dexie.DatabaseClosedError(), 'storage-replaced'],
  ['an abort for no known reason', named('AbortError'), 'storage-failed'],
  ['an id taken', named('ConstraintError'), 'storage-failed'],
  ['a string', 'QuotaExceededError', 'storage-failed'],
  ['nothing', undefined, 'storage-failed'],
])('%s', (_, error, fault) => {
  expect(toStorageFault(error)).toBe(fault);
});

test('an error that holds itself comes to an end', () => {
  const error = new Error();
  error.cause = error;
  expect(toStorageFault(error)).toBe('storage-failed');
});
