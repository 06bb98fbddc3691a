import { expect, test } from 'vitest';
import type { Part, PrecacheFile } from './precache.ts';
import { type Finding, reportParts } from './report-parts.ts';

const file = (url: string, part: Part, bytes = 1): PrecacheFile => ({ url, part, hashed: false, bytes, sha256: '' });
const files = [file('weights', 'gpu-starter'), file('library', 'gpu-starter'), file('', 'app', 2), file('script', 'app', 3), file('font', 'formulas')];

/** All right but these. */
const findings = (...others: (readonly [string, Finding])[]) => new Map<string, Finding>([...files.map(({ url }) => [url, 'right'] as const), ...others]);
const states = (found: Map<string, Finding>, needed: Part[] = []) => reportParts(files, found, needed).map(({ part, state }) => `${part} ${state}`);

test('parts come in the order of their need, with their files and bytes, and those without files not at all', () => {
  const reports = reportParts(files, null, []);
  expect(reports.map(({ part }) => part)).toEqual(['app', 'formulas', 'gpu-starter']);
  expect(reports[0]).toEqual({ part: 'app', files: 2, bytes: 5, state: null, broken: [] });
});

test('the engine for older browsers is told of only where it is needed', () => {
  const both = [file('', 'app'), file('older', 'cpu-older')];
  expect(reportParts(both, null, []).map(({ part }) => part)).toEqual(['app']);
  expect(reportParts(both, new Map(), ['cpu-older']).map(({ part, state }) => `${part} ${state}`)).toEqual(['app missing', 'cpu-older missing']);
});

test('what is all right works', () => {
  expect(states(findings())).toEqual(['app works', 'formulas works', 'gpu-starter works']);
});

test('one file missing or damaged is the state of its part, and is named', () => {
  expect(states(findings(['script', 'missing']))).toEqual(['app missing', 'formulas works', 'gpu-starter works']);
  expect(states(findings(['script', 'missing'], ['', 'damaged']))[0]).toBe('app damaged');
  expect(reportParts(files, findings(['script', 'missing']), [])[0]!.broken.map(({ url }) => url)).toEqual(['script']);
});

test('what only some need may be absent as a whole, but not in part, nor where it is needed', () => {
  const absent = findings(['weights', 'missing'], ['library', 'missing']);
  expect(states(absent)[2]).toBe('gpu-starter unused');
  expect(states(absent, ['gpu-starter'])[2]).toBe('gpu-starter missing');
  expect(states(findings(['weights', 'missing']))[2]).toBe('gpu-starter missing');
  expect(states(findings(['font', 'missing']))[1]).toBe('formulas missing');
});

test('a file that was not tried counts as missing', () => {
  expect(states(new Map())[0]).toBe('app missing');
});
