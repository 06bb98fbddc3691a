import { lessons } from '../../curriculum/lessons.ts';
import type { Leaks } from './find-leaks.ts';
import type { Part, Question } from './question.ts';
import type { Score, Written } from './score.ts';

/** A question, what was written for it, and what that is worth. `expected`: the known answer, null where a refusal is right. */
export interface Scored extends Omit<Question, 'exercise'>, Written, Score {
  expected: string | null;
}

export type Mark = { least: number } | { most: number };

/** One thing measured. Null: nothing was asked that would tell. */
export interface Figure {
  name: string;
  value: number | null;
  unit: '%' | 'MB' | 'tokens/s' | '';
  /** Null: told for information only. */
  mark: Mark | null;
  /** The topic of a worst value. */
  topic?: string;
}

/** Of one topic, in percent. */
export interface TopicRow {
  topic: string;
  /** How many problems were asked, in all parts. */
  asked: number;
  right: number | null;
  linesHold: number | null;
  toTheLetter: number | null;
  unseen: number | null;
  chinese: number | null;
  unseenChinese: number | null;
  refused: number | null;
}

/** What the marks are set for. `bytes`: of all files that the page needs to run the model on both engines. */
export interface Measured {
  scored: readonly Scored[];
  leaks: Leaks | null;
  bytes: number;
}

export function toFigures({ scored, leaks, bytes }: Measured): Figure[] {
  const rows = toRows(scored);
  const inScope = scored.filter(({ expected }) => expected !== null);
  const outside = scored.filter(({ expected }) => expected === null);
  const timed = scored.filter(({ ms }) => ms > 0);
  return [
    ...meanAndWorst('final answer right', rows, ({ right }) => right, { least: 96 }, { least: 88 }),
    ...meanAndWorst('every line holds', rows, ({ linesHold }) => linesHold, { least: 95 }),
    ...meanAndWorst('wording never seen, answer right', rows, ({ unseen }) => unseen, { least: 92 }, { least: 80 }),
    ...meanAndWorst('Chinese, answer right', rows, ({ chinese }) => chinese, { least: 92 }),
    ...meanAndWorst('Chinese wording never seen, answer right', rows, ({ unseenChinese }) => unseenChinese),
    { name: 'right to the letter, mean over topics', value: mean(rows.map(({ toTheLetter }) => toTheLetter)), unit: '%', mark: null },
    { name: 'out of scope, refused', value: percent(outside, isRefused), unit: '%', mark: { least: 98 } },
    { name: 'out of scope, refused: in English', value: percent(outside.filter(isOf('english')), isRefused), unit: '%', mark: null },
    { name: 'out of scope, refused: in Chinese', value: percent(outside.filter(isOf('chinese')), isRefused), unit: '%', mark: null },
    { name: 'in scope, refused', value: percent(inScope, isRefused), unit: '%', mark: { most: 0.5 } },
    { name: 'held-out problems in the corpus, by key', value: leaks && leaks.keys.length, unit: '', mark: { most: 0 } },
    { name: 'held-out problems in the corpus, by wording', value: leaks && leaks.problems.length, unit: '', mark: { most: 0 } },
    { name: 'on disk for both engines', value: bytes / 1e6, unit: 'MB', mark: { most: 6 } },
    // After the first of each answer, as the page tells it.
    { name: 'speed', value: timed.length > 0 ? (1000 * sum(timed.map(({ tokens }) => tokens - 1))) / sum(timed.map(({ ms }) => ms)) : null, unit: 'tokens/s', mark: null },
  ];
}

/** One row for each topic of the curriculum that was asked, in the curriculum's order. */
export function toRows(scored: readonly Scored[]): TopicRow[] {
  return lessons.flatMap(({ topic }) => {
    const own = scored.filter((one) => one.topic === topic);
    return own.length > 0 ? toRow(topic, own) : [];
  });
}

function toRow(topic: string, own: readonly Scored[]): TopicRow {
  const share = (part: Part, holds: (one: Scored) => boolean) => percent(own.filter(isOf(part)), holds);
  return {
    topic,
    asked: own.length,
    right: share('english', isRight),
    linesHold: share('english', ({ linesHold }) => linesHold),
    toTheLetter: share('english', ({ toTheLetter }) => toTheLetter),
    unseen: share('unseen', isRight),
    chinese: share('chinese', isRight),
    unseenChinese: share('unseenChinese', isRight),
    refused: percent(own, isRefused),
  };
}

/** Null without a mark or a value. */
export function isMet({ value, mark }: Figure): boolean | null {
  if (value === null || mark === null) return null;
  return 'least' in mark ? value >= mark.least : value <= mark.most;
}

function meanAndWorst(name: string, rows: readonly TopicRow[], valueOf: (row: TopicRow) => number | null, markOfMean: Mark | null = null, markOfWorst: Mark | null = null): Figure[] {
  const told = rows.flatMap((row) => valueOf(row) ?? []);
  const worst = told.length > 0 ? Math.min(...told) : null;
  const topic = rows.find((row) => valueOf(row) === worst)?.topic;
  return [
    { name: `${name}, mean over topics`, value: mean(told), unit: '%', mark: markOfMean },
    { name: `${name}, worst topic`, value: worst, unit: '%', mark: markOfWorst, ...(worst !== null && topic !== undefined && { topic }) },
  ];
}

const isRight = ({ right }: Scored): boolean => right;
const isRefused = ({ refused }: Scored): boolean => refused;
const isOf = (wanted: Part) => ({ part }: Scored): boolean => part === wanted;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function mean(numbers: readonly (number | null)[]): number | null {
  const told = numbers.filter((number) => number !== null);
  return told.length > 0 ? sum(told) / told.length : null;
}

const percent = (all: readonly Scored[], holds: (one: Scored) => boolean): number | null => (all.length > 0 ? (100 * all.filter(holds).length) / all.length : null);
