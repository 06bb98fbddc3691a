/** What KaTeX reads a formula as, as far as it is spoken: a node of its parse tree. It is undocumented, so every form that isn't known here leaves the formula unspoken. */
export type Tree =
  | Symbol
  | { type: 'atom'; family: string; text: string; loc?: Place }
  | { type: 'accent'; label: string; base: Tree }
  | { type: 'array'; body: readonly (readonly Tree[])[]; colSeparationType?: string }
  | { type: 'delimsizing' | 'middle'; delim: string }
  | { type: 'enclose'; label: string; body: Tree }
  | { type: 'font'; font: string; body: Tree }
  | { type: 'genfrac'; numer: Tree; denom: Tree; hasBarLine: boolean }
  | { type: 'htmlmathml'; mathml: readonly Tree[] }
  | { type: 'kern'; dimension: { number: number; unit: string } }
  | { type: 'leftright'; left: string; right: string; body: readonly Tree[] }
  | { type: 'mathchoice'; text: readonly Tree[] }
  | { type: 'op'; name?: string; body?: readonly Tree[] }
  | { type: 'sqrt'; body: Tree; index?: Tree | null }
  | { type: 'supsub'; base?: Tree | null; sup?: Tree | null; sub?: Tree | null }
  | { type: 'tag'; body: readonly Tree[]; tag: readonly Tree[] }
  | { type: 'phantom' | 'vphantom' | 'rule' }
  | { type: 'operatorname' | 'overline' | 'text' | 'underline'; body: Tree | readonly Tree[] }
  /** They change how their content looks, and nothing that is heard. */
  | { type: 'ordgroup' | 'styling' | 'sizing' | 'color' | 'html' | 'mclass' | 'hbox' | 'lap' | 'smash' | 'raisebox' | 'vcenter' | 'pmb'; body: Tree | readonly Tree[] };

export interface Symbol {
  type: 'textord' | 'mathord' | 'spacing';
  text: string;
  loc?: Place;
}

/** Where a node stands in the TeX. */
export interface Place {
  start: number;
  end: number;
}

export const listOf = (body: Tree | readonly Tree[]): readonly Tree[] => (body instanceof Array ? body : [body]);

/** The character or command of a node that is one, else nothing. */
export const textOf = (tree: Tree | undefined): string => (tree && 'text' in tree && typeof tree.text === 'string' ? tree.text : '');

/** A node without the groups and styles around it that hold nothing else. */
export function bare(tree: Tree): Tree {
  if (tree.type !== 'ordgroup' && tree.type !== 'styling' && tree.type !== 'color' && tree.type !== 'html') return tree;
  const body = listOf(tree.body);
  return body.length === 1 ? bare(body[0]!) : tree;
}
