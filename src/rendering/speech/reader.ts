import { greekOf, type Sign, signOf } from './signs.ts';
import type { Words } from './words.ts';

/**
 * What a piece is, as far as its neighbours must know. `word` is text, `part` something of several pieces, `suffix` a power or an index;
 * `tail`: what follows it without a sign would be taken for a part of it.
 */
export type Kind = 'number' | 'letter' | 'word' | 'part' | 'suffix' | 'tail' | 'relation' | 'operator' | 'open' | 'close' | 'rest';

export interface Piece {
  text: string;
  kind: Kind;
}

/** A formula that has something in it that has no word here: it is left without one, which is better than a wrong one. */
export class Unspoken extends Error {}

/** What these follow without a sign they are multiplied with. */
const factors: ReadonlySet<Kind> = new Set<Kind>(['number', 'letter', 'part', 'tail', 'open']);
/** After these a sign belongs to what comes next. */
const before: ReadonlySet<Kind> = new Set<Kind>(['relation', 'operator', 'open', 'rest']);
const single: ReadonlySet<Kind> = new Set<Kind>(['number', 'letter', 'word']);
const HAN = /\p{Script=Han}$/u;
const operators: ReadonlySet<Sign> = new Set(['plus', 'minus', 'times', 'divided', 'over', 'plusMinus', 'minusPlus', 'union', 'common', 'without']);
const opening: ReadonlySet<Sign> = new Set(['open', 'openSquare', 'openCurly', 'openFloor', 'openCeiling', 'angle', 'triangle']);
const closing: ReadonlySet<Sign> = new Set(['close', 'closeSquare', 'closeCurly', 'closeFloor', 'closeCeiling', 'percent', 'degrees', 'factorial']);
const things: ReadonlySet<Sign> = new Set(['infinity', 'nothing', 'dots', 'asked', 'bar']);
const prefixes = { plus: 'positive', minus: 'negative', plusMinus: 'eitherSign' } as const satisfies Partial<Record<Sign, keyof Words>>;

/** Pieces of one row of a formula, in the order in which they are heard. */
export class Row {
  readonly pieces: Piece[] = [];
  /** A sign of money stands before its number and is heard after it. */
  private money: 'none' | 'waiting' | 'begun' = 'none';

  constructor(readonly words: Words) {}

  get last(): Piece | undefined {
    return this.pieces.at(-1);
  }

  /** Whether a sign here belongs to what follows: nothing stands before it that it could join. */
  get isBeginning(): boolean {
    return this.last === undefined || before.has(this.last.kind);
  }

  private get unsigned(): readonly Piece[] {
    return this.pieces[0]?.kind === 'operator' ? this.pieces.slice(1) : this.pieces;
  }

  /** One thing, or one thing with its sign: it needs no end that is heard. */
  get isSimple(): boolean {
    return this.unsigned.length === 1 && single.has(this.unsigned[0]!.kind);
  }

  /** What can stand over a fraction's line without an end: 2x over 3 is the same either way. */
  get isProduct(): boolean {
    return this.unsigned.length > 0 && this.unsigned.every(({ kind }) => single.has(kind) || kind === 'suffix');
  }

  /** What can stand under it: one thing, or its square or cube. */
  get isPower(): boolean {
    const [thing, power, ...others] = this.unsigned;
    return this.isSimple || (thing !== undefined && single.has(thing.kind) && [this.words.square, this.words.cube].includes(power?.text ?? '') && others.length === 0);
  }

  get spoken(): string {
    const heard = this.last?.kind === 'rest' ? this.pieces.slice(0, -1) : this.pieces;
    if (heard.length === 0) throw new Unspoken();
    return this.words.join(heard.map(({ text }) => text));
  }

  add(kind: Kind, text: string): void {
    if (factors.has(kind) && this.last?.kind === 'tail') this.times();
    this.pieces.push({ kind, text });
  }

  digits(digits: string): void {
    if (this.last?.kind === 'number' && this.money !== 'waiting') this.last.text += digits;
    else this.add('number', digits);
    if (this.money === 'waiting') this.money = 'begun';
  }

  dollar(): void {
    this.money = 'waiting';
  }

  /** To be told where anything but a digit begins, and at the end. */
  endNumber(): void {
    if (this.money !== 'none') this.suffix(this.words.dollars);
    this.money = 'none';
  }

  rest(mark = this.words.rest): void {
    if (this.last && this.last.kind !== 'rest') this.pieces.push({ kind: 'rest', text: mark });
  }

  /** Something behind what stands there: a power, an index, primes. */
  suffix(text: string, isTail = false): void {
    this.pieces.push({ kind: isTail ? 'tail' : 'suffix', text });
  }

  /** A fraction that would take what stands before it into its first part. */
  times(): void {
    this.pieces.push({ kind: 'operator', text: this.words.signs.times });
  }

  sign(sign: Sign): void {
    const { words } = this;
    if (sign in prefixes && this.isBeginning) return this.add('operator', words[prefixes[sign as keyof typeof prefixes]]);
    if (sign === 'percent' && (this.last?.kind === 'number' || this.last?.kind === 'letter')) {
      this.last.text = words.percentOf(this.last.text);
      this.last.kind = 'part';
      return;
    }
    if (operators.has(sign)) this.add('operator', words.signs[sign]);
    else if (opening.has(sign)) this.add('open', words.signs[sign]);
    else if (closing.has(sign)) this.add('close', words.signs[sign]);
    else this.add(things.has(sign) ? 'word' : 'relation', words.signs[sign]);
  }

  /** A letter, a sign or a character of any script, by KaTeX's name of it. */
  symbol(name: string): void {
    const sign = signOf(name);
    if (sign) return this.sign(sign);
    const greek = greekOf(name);
    if (greek) return this.add('letter', this.words.greek(greek));
    if (/^[a-zA-Z]$/.test(name)) return this.add('letter', name);
    if (name === '\\_' || name === '\\Box' || name === '\\square' || name === '□') return this.add('word', this.words.blank);
    if (name === '\\$') return this.dollar();
    if (name === ',' || name === ';' || name === '，' || name === '、' || name === '；') return this.rest();
    if (name === '.' || name === '。') return this.rest(name);
    if (!/^\p{L}$/u.test(name)) throw new Unspoken();
    // Characters of a word that stands among the mathematics.
    if (this.last?.kind === 'word' && HAN.test(this.last.text) && HAN.test(name)) this.last.text += name;
    else this.add('word', name);
  }
}
