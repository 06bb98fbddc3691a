import { isDigit } from './neighbours.ts';
import { type Row, Unspoken } from './reader.ts';
import { signOf } from './signs.ts';
import { rowOf, speakAll } from './speak-tree.ts';
import { bare, listOf, type Tree } from './tree.ts';

type Scripts = Extract<Tree, { type: 'supsub' }>;

/** Ends of ordinals: 4th. */
const ORDINAL = /^(?:st|nd|rd|th)$/;

/** What is raised or lowered: powers, indices, primes, degrees, and the bounds of sums and limits. */
export function speakScripts(tree: Scripts, row: Row): void {
  const { words } = row;
  const { base, sub, sup } = tree;
  const core = base ? bare(base) : null;
  if (core?.type === 'op' && ['\\sum', '\\prod', '\\int', '\\lim'].includes(core.name ?? '')) return speakBounds(core.name!.slice(1), tree, row);
  if (core?.type === 'op' && core.name === '\\log' && sub) row.add('part', words.logBase(rowOf(sub, words).spoken));
  else speakBase(core, row);
  if (sub && !(core?.type === 'op' && core.name === '\\log')) {
    const index = rowOf(sub, words);
    row.suffix(words.sub(index.spoken, index.isSimple));
  }
  if (sup) speakRaised(sup, { isFunction: core?.type === 'op' || core?.type === 'operatorname', isChoice: sub !== undefined && sub !== null && isCapital(core) }, row);
}

function speakBase(core: Tree | null, row: Row): void {
  if (core === null) return;
  if (isDigit(core)) return row.digits(core.text);
  // A fraction's own end would be taken for that of the power.
  if (core.type !== 'genfrac') return speakAll(listOf(core), row);
  const { numer, denom, hasBarLine } = core;
  const [above, below] = [rowOf(numer, row.words).spoken, rowOf(denom, row.words).spoken];
  row.add('part', hasBarLine ? row.words.fraction(above, below, false) : row.words.choose(above, below));
}

const isCapital = (core: Tree | null): boolean => core?.type === 'mathord' && /^[A-Z]$/.test(core.text);

function speakRaised(sup: Tree, { isFunction, isChoice }: { isFunction: boolean; isChoice: boolean }, row: Row): void {
  const { words } = row;
  const parts = sup.type === 'ordgroup' ? listOf(sup.body) : [sup];
  const primes = parts.filter((part) => 'text' in part && part.text === '\\prime').length;
  if (primes > 0) {
    row.suffix(words.primes(primes));
    const others = parts.slice(primes);
    if (others.length > 0) speakRaised({ type: 'ordgroup', body: others }, { isFunction, isChoice }, row);
    return;
  }
  const only = parts.length === 1 ? bare(parts[0]!) : null;
  if (only && 'text' in only && (only.text === '\\circ' || signOf(only.text as string) === 'degrees')) return row.sign('degrees');
  const raised = rowOf(sup, words);
  if (only?.type === 'text' && ORDINAL.test(raised.spoken) && row.last) return void (row.last.text += raised.spoken);
  if (isChoice) return row.suffix(words.raised(raised.spoken));
  const { spoken, isSimple } = raised;
  const text = spoken === '2' ? words.square : spoken === '3' ? words.cube : words.power(spoken, isSimple);
  row.suffix(text, words.unclosed.power && isSimple && spoken !== '2' && spoken !== '3' && !isFunction);
  if (isFunction && isSimple) row.rest();
}

function speakBounds(name: string, { sub, sup }: Scripts, row: Row): void {
  const { words } = row;
  if (name !== 'lim') {
    const bound = (tree: Tree | null | undefined) => (tree ? rowOf(tree, words).spoken : null);
    if (sup && !sub) throw new Unspoken();
    return row.add('part', words.sums[name as 'sum'](bound(sub), bound(sup)));
  }
  const parts = sub ? listOf(sub.type === 'ordgroup' ? sub.body : sub) : [];
  const arrow = parts.findIndex((part) => 'text' in part && signOf(part.text as string) === 'to');
  if (arrow < 1 || sup) throw new Unspoken();
  row.add('part', words.limit(rowOf(parts.slice(0, arrow), words).spoken, rowOf(parts.slice(arrow + 1), words).spoken));
}
