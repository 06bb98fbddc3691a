import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSolution } from './check-solution.ts';
import { compareAnswers } from './compare-answers.ts';

/** Rows of a table in `data/`, without its headings. */
const rows = (name: string) =>
  readFileSync(`src/math/data/${name}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

describe('answers as they are written', () => {
  test.each(rows('answers'))('%s: %s and %s', (said, a, b) => {
    for (const { kind } of [compareAnswers(a!, b!), compareAnswers(b!, a!)]) {
      if (said!.startsWith('not ')) expect(kind).not.toBe(said!.slice(4));
      else expect(kind).toBe(said);
    }
  });
});

describe('lines as they are written', () => {
  test.each(rows('lines'))('%s: %s', (said, line) => {
    const kinds = checkSolution(line!.replaceAll('⏎', '\n')).map(({ verdict }) => verdict.kind);
    if (said === 'false') expect(kinds).toContain('fails');
    else expect(kinds).not.toContain('fails');
    if (said === 'holds') expect(kinds).toContain('holds');
    if (said === 'neither') expect(kinds).not.toContain('holds');
  });
});
