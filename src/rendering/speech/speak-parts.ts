import { bars } from './neighbours.ts';
import { Row, Unspoken } from './reader.ts';
import { rowOf, speakAll } from './speak-tree.ts';
import { bare, listOf, textOf, type Tree } from './tree.ts';
import type { Words } from './words.ts';

type Of<Type extends Tree['type']> = Extract<Tree, { type: Type }>;

export const functionName = (name: string, words: Words): string => words.functions[name] ?? (name in words.sums ? words.sums[name as 'sum'](null, null) : name);

/** A place that is left to be filled in. */
export const isBlank = (trees: readonly Tree[]): boolean => trees.every((tree) => ['kern', 'spacing', 'phantom', 'rule'].includes(tree.type) || (tree.type === 'ordgroup' && isBlank(listOf(tree.body))));

/** Letters in a row as one word; what else stands there is no word. */
export function wordOf(trees: readonly Tree[]): string {
  return trees.map((tree) => (tree.type === 'kern' || tree.type === 'spacing' ? ' ' : /^[a-zA-Z\d-]$/.test(textOf(tree)) ? textOf(tree) : fail())).join('').trim();
}

function fail(): never {
  throw new Unspoken();
}

/** Text is said as it stands; mathematics in it is mathematics. */
export function speakText(trees: readonly Tree[], row: Row): void {
  let text = '';
  const flush = () => {
    if (text.trim() !== '') row.add('word', text.trim().replace(/\s+/g, ' '));
    text = '';
  };
  for (const tree of trees) {
    if (tree.type === 'spacing' || tree.type === 'kern') text += ' ';
    else if (tree.type === 'textord') text += /^\\[a-zA-Z]/.test(tree.text) ? fail() : tree.text.replace(/^\\(?=.)/, '');
    else if (tree.type === 'text') text += rowOf([tree], row.words).spoken;
    else if (tree.type === 'ordgroup') text += rowOf([{ type: 'text', body: tree.body }], row.words).spoken;
    else {
      flush();
      speakAll([tree], row);
      row.endNumber();
    }
  }
  flush();
}

/** Upright letters are a unit or a function: km/h is not k times m. */
export function speakFont(font: string, body: readonly Tree[], row: Row): void {
  const trees = body.flatMap((tree) => (tree.type === 'ordgroup' ? listOf(tree.body) : [tree]));
  const set = font === 'mathbb' && trees.length === 1 ? row.words.sets[textOf(trees[0])] : undefined;
  if (set) return row.add('word', set);
  for (let at = 0; at < trees.length; ) {
    const areLetters = isLetter(trees[at]!);
    const end = trees.findIndex((tree, place) => place > at && isLetter(tree) !== areLetters);
    const run = trees.slice(at, end < 0 ? undefined : end);
    const name = run.map(textOf).join('');
    if (areLetters && run.length > 1 && /[a-z]/.test(name)) row.add('word', functionName(name, row.words));
    else speakAll(run, row);
    at += run.length;
  }
}

const isLetter = (tree: Tree): boolean => /^[a-zA-Z]$/.test(textOf(tree));

/** d/dx and dy/dx are no fractions to the ear. */
const DERIVATIVE = /^d([a-z]?)\/d([a-z])$/;

export function speakFraction({ numer, denom, hasBarLine }: Of<'genfrac'>, row: Row): void {
  const { words } = row;
  const [above, below] = [rowOf(numer, words), rowOf(denom, words)];
  const derived = hasBarLine && DERIVATIVE.exec(`${above.spoken.replaceAll(' ', '')}/${below.spoken.replaceAll(' ', '')}`);
  if (derived) return row.add('part', words.derivative(derived[1] ?? '', derived[2]!));
  if (!hasBarLine) return row.add('part', words.choose(above.spoken, below.spoken));
  const simple = above.isProduct && below.isPower;
  const isNumber = [above, below].every(({ pieces }) => pieces.length === 1 && pieces[0]!.kind === 'number');
  const before = row.last?.kind;
  if (isNumber && before === 'number') row.add('word', words.mixed);
  else if (simple && (words.lowerFirst ? ['number', 'letter', 'part', 'suffix', 'close'].includes(before ?? '') : before === 'number' && above.pieces[0]!.kind === 'number')) row.times();
  row.add(simple && words.unclosed.fraction ? 'tail' : 'part', words.fraction(above.spoken, below.spoken, simple));
}

export function speakRoot({ body, index }: Of<'sqrt'>, row: Row): void {
  const { words } = row;
  const [inside, degree] = [rowOf(body, words), index ? rowOf(index, words).spoken : '2'];
  const { spoken, isSimple } = inside;
  const text = degree === '2' ? words.root(spoken, isSimple) : degree === '3' ? words.cubeRoot(spoken, isSimple) : words.nthRoot(degree, spoken, isSimple);
  row.add(isSimple && words.unclosed.root ? 'tail' : 'part', text);
}

export function speakBrackets({ left, right, body }: Of<'leftright'>, row: Row): void {
  const { words } = row;
  const only = body.length === 1 ? bare(body[0]!) : null;
  if (only?.type === 'array' && ['(', '[', '|'].includes(left)) return row.add('part', words.matrix(only.body.map((cells) => cells.map((cell) => rowOf(cell, words).spoken))));
  if (bars.has(left) && bars.has(right)) return speakAbsolute(body, row);
  // The brace of a system only holds its lines together.
  const isSystem = only?.type === 'array' && (left === '.' || right === '.');
  if (left !== '.' && !isSystem) row.symbol(left);
  speakAll(body, row);
  if (right !== '.' && !isSystem) row.symbol(right);
}

/** The rows of a system or of lines set under each other. Columns that only align make no rest. */
function linesOf({ body, colSeparationType }: Of<'array'>, words: Words): Row[] {
  const rows = body.map((cells) => {
    if (colSeparationType?.startsWith('align')) return rowOf(cells, words);
    const row = new Row(words);
    for (const cell of cells) {
      const { pieces } = rowOf(cell, words);
      if (pieces.length > 0 && pieces[0]!.kind !== 'relation') row.rest();
      row.pieces.push(...pieces);
    }
    return row;
  });
  return rows.filter(({ pieces }) => pieces.length > 0);
}

export function speakLines(tree: Of<'array'>, row: Row): void {
  const lines = linesOf(tree, row.words);
  if (lines.length === 1) row.pieces.push(...lines[0]!.pieces);
  else if (lines.length > 1) row.add('part', row.words.lines(lines.map(({ spoken }) => spoken)));
}

/** Digits behind a number come again and again: 0.1666…. */
export function speakOverlined(body: Tree | readonly Tree[], row: Row): void {
  const { words, last } = row;
  const inside = rowOf(body, words);
  if (last?.kind !== 'number' || inside.pieces.length !== 1 || inside.pieces[0]!.kind !== 'number') return row.add('part', words.overlined(inside.spoken, inside.isSimple));
  if (last.text.endsWith('.')) last.text = words.join([last.text.slice(0, -1), words.point]);
  else row.rest();
  row.suffix(words.repeating(inside.spoken));
}

export function speakAccent({ label, base }: Of<'accent'>, row: Row): void {
  const { words } = row;
  const inside = rowOf(base, words);
  if (label === '\\vec' || label === '\\overrightarrow') return row.add('letter', words.vector(inside.spoken));
  if (!inside.isSimple) throw new Unspoken();
  if (label === '\\hat' || label === '\\widehat') return row.add('letter', words.hat(inside.spoken));
  if (label === '\\bar') return row.add('letter', words.mean(inside.spoken));
  throw new Unspoken();
}

export function speakFrame({ label, body }: Of<'enclose'>, row: Row): void {
  const { words } = row;
  const inside = rowOf(body, words);
  if (label === '\\fbox') {
    if (inside.pieces.length === 0) return row.add('word', words.blank);
    row.add('operator', words.boxed);
    row.pieces.push(...inside.pieces);
  } else if (/cancel|sout/.test(label)) row.add('part', words.crossed(inside.spoken, inside.isSimple));
  else throw new Unspoken();
}

export function speakAbsolute(trees: readonly Tree[], row: Row): void {
  const inside = rowOf(trees, row.words);
  row.add('part', row.words.absolute(inside.spoken, inside.isSimple));
}
