import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const list = readFileSync('e2e/failures.md', 'utf8');

test('each of the thirty failures has its case, and each case named is there', () => {
  const rows = [...list.matchAll(/^\| (\d+) \|.*$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));

  const tests = ['e2e', 'src'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`));
  const sources = tests.filter((path) => /\.(?:spec|test)\.tsx?$/.test(path)).map((path) => readFileSync(path, 'utf8')).join('\n');
  const named = rows.flatMap(([row]) => [...row.matchAll(/“([^”]+)”/g)].map(([, title]) => title!));
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((title) => !sources.includes(title))).toEqual([]);
});
