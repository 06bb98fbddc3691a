import { parseSegment } from './parse-blocks.ts';
import type { ShieldMap } from './parse-inlines.ts';
import { attach } from './runs.ts';
import type { Pages, Run } from './runs.ts';
import { scanFormulas, shieldOf, startScan } from './scan-formulas.ts';
import type { FoundFormula, Scan, Shielded } from './scan-formulas.ts';
import { settleTail } from './settle-tail.ts';
import { copySplit, splitSegments, startSplit } from './split-segments.ts';
import type { Segment, Split } from './split-segments.ts';

/** The runs of all finished segments, how much of the text they are, and how many formulas lie in them. */
interface Finished {
  runs: Pages<Run>;
  length: number;
  formulas: number;
}

const nothing: Finished = { runs: [], length: 0, formulas: 0 };

/**
 * The blocks of a text that grows at its end. A block that is finished is read once and stays the same object; each reading costs what
 * the unfinished block costs, however long the text is. A text that is not the last one grown longer is begun anew.
 */
export class GrowingBlocks {
  #text = '';
  #scan: Scan = startScan();
  #split: Split = startSplit();
  #finished: Finished = nothing;
  #shown: { growing: boolean; runs: Pages<Run> } = { growing: true, runs: [] };

  /** The blocks of `text`; while it is `growing`, its end is shown as far as it can mean one thing only. */
  read(text: string, growing: boolean): Pages<Run> {
    if (text === this.#text && growing === this.#shown.growing) return this.#shown.runs;
    // `startsWith` compares character by character in V8; equality compares memory, a hundred times faster.
    if (text.slice(0, this.#text.length) !== this.#text) this.#restart();
    this.#text = text;
    const shielded = scanFormulas(this.#scan, text, false);
    for (const segment of splitSegments(this.#split, shielded.text, shielded.formulas, false)) this.#finished = this.#add(this.#finished, segment);
    const runs = growing ? this.#withTail(shielded) : this.#withEnding();
    this.#shown = { growing, runs };
    return runs;
  }

  #restart(): void {
    this.#scan = startScan();
    this.#split = startSplit();
    this.#finished = nothing;
  }

  #withTail({ rest }: Shielded): Pages<Run> {
    const { runs, length, formulas: passed } = this.#finished;
    const raw = this.#text.slice(length);
    if (raw === '') return runs;
    const { formulas, lead } = this.#split;
    return attach(runs, parseSegment({ text: settleTail(this.#split, rest), formulas, lead }, shieldMap(formulas, passed), raw));
  }

  /** As if the text ended here, on copies: it may still go on. */
  #withEnding(): Pages<Run> {
    const shielded = scanFormulas({ ...this.#scan }, this.#text, true);
    const segments = splitSegments(copySplit(this.#split), shielded.text, shielded.formulas, true);
    return segments.reduce((finished, segment) => this.#add(finished, segment), this.#finished).runs;
  }

  #add({ runs, length, formulas }: Finished, segment: Segment): Finished {
    const hidden = segment.formulas.reduce((sum, formula) => sum + formula.source.length - 1, 0);
    const end = length + segment.text.length + hidden;
    const piece = parseSegment(segment, shieldMap(segment.formulas, formulas), this.#text.slice(length, end));
    return { runs: attach(runs, piece), length: end, formulas: formulas + segment.formulas.length };
  }
}

/** The blocks of a finished text. */
export function readBlocks(text: string): Pages<Run> {
  return new GrowingBlocks().read(text, false);
}

function shieldMap(formulas: readonly FoundFormula[], passed: number): ShieldMap {
  return new Map(formulas.map((formula, index) => [shieldOf(passed + index), formula]));
}
