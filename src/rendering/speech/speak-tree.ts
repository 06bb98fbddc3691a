import { Neighbours, isDigit } from './neighbours.ts';
import { Row, Unspoken } from './reader.ts';
import { functionName, isBlank, speakAbsolute, speakAccent, speakBrackets, speakFont, speakFraction, speakFrame, speakLines, speakOverlined, speakRoot, speakText, wordOf } from './speak-parts.ts';
import { speakScripts } from './speak-scripts.ts';
import { bare, listOf, type Tree } from './tree.ts';
import type { Words } from './words.ts';

/** A row of its own: what stands in a root, a fraction, brackets. */
export function rowOf(trees: Tree | readonly Tree[], words: Words): Row {
  const row = new Row(words);
  speakAll(listOf(trees), row);
  return row;
}

/** Speaks nodes that stand side by side. Throws `Unspoken` for what has no words here. */
export function speakAll(trees: readonly Tree[], row: Row): void {
  const beside = new Neighbours(trees);
  for (let at = 0; at < trees.length; at += 1) {
    const tree = trees[at]!;
    const digits = beside.digits(at, row.last?.kind === 'number');
    if (digits !== null) {
      row.digits(digits);
      continue;
    }
    if (!(tree.type === 'supsub' && tree.base && isDigit(bare(tree.base)))) row.endNumber();
    const end = beside.pairs.get(at);
    if (end !== undefined) {
      speakAbsolute(trees.slice(at + 1, end), row);
      at = end;
    } else if (beside.isRatio(at)) row.add('relation', row.words.ratio);
    else if (beside.isCondition(at)) row.add('relation', row.words.suchThat);
    else speakTree(tree, row);
  }
  row.endNumber();
}

function speakTree(tree: Tree, row: Row): void {
  const { words } = row;
  switch (tree.type) {
    case 'atom':
    case 'mathord':
    case 'textord':
      return row.symbol(tree.text);
    case 'spacing':
      return;
    case 'kern':
      return tree.dimension.unit === 'em' && tree.dimension.number >= 1 ? row.rest() : undefined;
    case 'ordgroup':
    case 'styling':
    case 'sizing':
    case 'color':
    case 'html':
    case 'mclass':
    case 'hbox':
    case 'lap':
    case 'smash':
    case 'raisebox':
    case 'vcenter':
    case 'pmb':
      return speakAll(listOf(tree.body), row);
    case 'htmlmathml':
      return speakAll(tree.mathml, row);
    case 'mathchoice':
      return speakAll(tree.text, row);
    case 'phantom':
    case 'vphantom':
      return;
    case 'rule':
      return row.add('word', words.blank);
    case 'underline':
      return isBlank(listOf(tree.body)) ? row.add('word', words.blank) : speakAll(listOf(tree.body), row);
    case 'text':
      return speakText(listOf(tree.body), row);
    case 'font':
      return speakFont(tree.font, listOf(tree.body), row);
    case 'operatorname':
      return row.add('part', functionName(wordOf(listOf(tree.body)), words));
    case 'op':
      if (!tree.name) throw new Unspoken();
      return row.add('part', functionName(tree.name.slice(1), words));
    case 'genfrac':
      return speakFraction(tree, row);
    case 'sqrt':
      return speakRoot(tree, row);
    case 'supsub':
      return speakScripts(tree, row);
    case 'delimsizing':
    case 'middle':
      return row.symbol(tree.delim);
    case 'leftright':
      return speakBrackets(tree, row);
    case 'array':
      return speakLines(tree, row);
    case 'overline':
      return speakOverlined(tree.body, row);
    case 'accent':
      return speakAccent(tree, row);
    case 'enclose':
      return speakFrame(tree, row);
    case 'tag':
      speakAll(tree.body, row);
      row.rest();
      return speakAll(tree.tag, row);
    default:
      throw new Unspoken();
  }
}
