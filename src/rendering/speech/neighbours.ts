import { signOf } from './signs.ts';
import { bare, type Symbol, textOf, type Tree } from './tree.ts';

export const bars: ReadonlySet<string> = new Set(['|', '\\vert', '\\lvert', '\\rvert']);

export const isDigit = (tree: Tree | null | undefined): tree is Symbol => tree?.type === 'textord' && /^\d$/.test(tree.text);

/** What only the nodes beside a node tell of it. */
export class Neighbours {
  /** The second of each two bars by the first; none where they can't be told apart. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Where a set begins; Infinity where none does. */
  private readonly set: number;

  constructor(private readonly trees: readonly Tree[]) {
    const brace = trees.findIndex((tree) => signOf(textOf(tree)) === 'openCurly');
    this.set = brace < 0 ? Infinity : brace;
    this.pairs = this.pairBars();
  }

  /** A digit, or a mark inside a number: 3.5, 1{,}000, and 1,000 where no space follows the comma. */
  digits(at: number, inNumber: boolean): string | null {
    const { trees } = this;
    const [tree, next] = [trees[at]!, trees[at + 1]];
    if (isDigit(tree)) return tree.text;
    if (!inNumber) return null;
    const mark = bare(tree);
    if (mark.type === 'textord' && mark.text === '.' && (isDigit(next) || next?.type === 'overline')) return '.';
    if (mark.type !== 'atom' || mark.text !== ',' || !isDigit(next)) return null;
    const isGroup = isDigit(trees[at + 2]) && isDigit(trees[at + 3]) && !isDigit(trees[at + 4]);
    return isGroup && (mark !== tree || next.loc?.start === mark.loc?.end) ? ',' : null;
  }

  /** 3:4 and a:b, but neither f: A → B nor {x : x > 0}. */
  isRatio(at: number): boolean {
    const [before, sign, after] = [at - 1, at, at + 1].map((place) => textOf(this.trees[place])) as [string, string, string];
    return sign === ':' && at < this.set && /^[\da-z]$/.test(before) && /^[\da-z]$/.test(after);
  }

  isCondition(at: number): boolean {
    return at > this.set && [':', '\\mid', '|'].includes(textOf(this.trees[at]));
  }

  private pairBars(): Map<number, number> {
    const { trees } = this;
    const places = trees.flatMap((tree, at) => (bars.has(textOf(tree)) ? [at] : []));
    const pairs = new Map<number, number>();
    if (places.length % 2 === 1 || (places[0] ?? 0) > this.set) return pairs;
    for (let index = 0; index < places.length; index += 2) {
      const [first, second] = [places[index]!, places[index + 1]!];
      const inside = trees[second - 1]!;
      if (second === first + 1 || (inside.type === 'atom' && ['bin', 'rel', 'open'].includes(inside.family))) return new Map();
      pairs.set(first, second);
    }
    return pairs;
  }
}
