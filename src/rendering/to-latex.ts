import type { Block, Inline } from './blocks.ts';
import { escapeLatex } from './escape-latex.ts';
import { readBlocks } from './growing-blocks.ts';
import type { Run } from './runs.ts';

/** LaTeX counts four levels of numbered lists, by these names. */
const COUNTERS = ['enumi', 'enumii', 'enumiii', 'enumiv'];
/** Environments that stand outside mathematics by themselves; all others need it around them. */
const STANDS_ALONE = /^\\begin\{(?:align|alignat|equation|gather|multline)\*?\}/;

/**
 * Solution Markdown as the body of a LaTeX document: text escaped, lists as `enumerate` and `itemize`, formulas as they were written.
 * Needs `amsmath`.
 */
export function toLatex(markdown: string): string {
  return blocksToLatex(readBlocks(markdown).flat().flatMap(blocksOf), 0);
}

function blocksOf(run: Run): Block[] {
  if (run.kind === 'flow') return run.blocks;
  const items: Block[][] = [];
  for (const item of run.items.flat()) {
    const before = item.goesOn ? items.pop() : undefined;
    items.push([...(before ?? []), ...item.blocks]);
  }
  return [{ kind: 'list', ordered: run.ordered, start: run.start, items }];
}

function blocksToLatex(blocks: readonly Block[], level: number): string {
  return blocks.map((block) => blockToLatex(block, level)).join('\n\n');
}

function blockToLatex(block: Block, level: number): string {
  switch (block.kind) {
    case 'paragraph':
      return inlinesToLatex(block.children).trim();
    case 'heading':
      return `\\${block.depth <= 2 ? 'subsection' : 'subsubsection'}*{${inlinesToLatex(block.children)}}`;
    case 'quote':
      return `\\begin{quote}\n${blocksToLatex(block.children, level)}\n\\end{quote}`;
    case 'code':
      return codeToLatex(block.text);
    case 'rule':
      return '\\par\\noindent\\hrulefill\\par';
    case 'list':
      return listToLatex(block, level);
    case 'table':
      return tableToLatex(block);
  }
}

function listToLatex({ ordered, start, items }: Extract<Block, { kind: 'list' }>, level: number): string {
  const name = ordered ? 'enumerate' : 'itemize';
  const counter = COUNTERS[level];
  const count = ordered && start !== 1 && counter ? `\\setcounter{${counter}}{${start - 1}}\n` : '';
  const body = items.map((blocks) => {
    const text = blocksToLatex(blocks, ordered ? level + 1 : level);
    // A bracket right after \item would be its label.
    return `\\item ${text.startsWith('[') ? '{}' : ''}${text}`;
  });
  return `\\begin{${name}}\n${count}${body.join('\n')}\n\\end{${name}}`;
}

function tableToLatex({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const lines = [head, ...rows].map((row) => `${row.map((cell) => inlinesToLatex(cell)).join(' & ')} \\\\`);
  return `\\begin{tabular}{${'l'.repeat(head.length)}}\n${lines[0]}\n\\hline\n${lines.slice(1).join('\n')}\n\\end{tabular}`;
}

function codeToLatex(text: string): string {
  if (!text.includes('\\end{verbatim}')) return `\\begin{verbatim}\n${text}\n\\end{verbatim}`;
  return text.split('\n').map((line) => `\\texttt{${escapeLatex(line)}}\\\\`).join('\n');
}

function inlinesToLatex(inlines: readonly Inline[]): string {
  return inlines.map(inlineToLatex).join('');
}

function inlineToLatex(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeLatex(inline.text);
    case 'strong':
      return `\\textbf{${inlinesToLatex(inline.children)}}`;
    case 'emphasis':
      return `\\emph{${inlinesToLatex(inline.children)}}`;
    case 'deleted':
      return inlinesToLatex(inline.children);
    case 'code':
      return `\\texttt{${escapeLatex(inline.text)}}`;
    case 'break':
      return '\\\\\n';
    case 'link':
      return linkToLatex(inlinesToLatex(inline.children), escapeLatex(inline.href));
    case 'formula':
      return formulaToLatex(inline);
    case 'pending':
      return '';
  }
}

function linkToLatex(text: string, address: string): string {
  return address === text ? `\\texttt{${address}}` : `${text} (\\texttt{${address}})`;
}

/** As written, but for what LaTeX forbids: a blank line within, and mathematics without delimiters around it. */
function formulaToLatex({ tex, display, source, closed }: Extract<Inline, { kind: 'formula' }>): string {
  if (!closed) return `\\texttt{${escapeLatex(source)}}`;
  const written = source.replace(/\n[ \t\r]*(?=\n)/g, '');
  if (source !== tex || STANDS_ALONE.test(tex)) return written;
  return display ? `\\[${written}\\]` : `\\(${written}\\)`;
}
