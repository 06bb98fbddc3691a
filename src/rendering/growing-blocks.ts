import type { Piece } from './blocks.ts';
import type { Pages } from './pages.ts';
import { parseSegment } from './parse-blocks.ts';
import type { ShieldMap } from './parse-inlines.ts';
import { attach } from './runs.ts';
import type { Run } from './runs.ts';
import { scanFormulas, shieldOf, startScan } from './scan-formulas.ts';
import type { FoundFormula, Scan, Shielded } from './scan-formulas.ts';
import { settleTail } from './settle-tail.ts';
import { copySplit, splitSegments, startSplit } from './split-segments.ts';
import type { Segment, Split } from './split-segments.ts';

/**
 * The blocks of a text that grows at its end. A block that is finished is read once and stays the same object; each reading costs what
 * the unfinished block costs, however long the text is. A text that is not the last one grown longer is begun anew.
 */
export class GrowingBlocks {
  #text = '';
  #scan: Scan = startScan();
  #split: Split = startSplit();
  #frozen: Pages<Run> = [];
  #frozenLength = 0;
  /** Formulas that lie in finished segments. */
  #passed = 0;
  #shown: { growing: boolean; runs: Pages<Run> } = { growing: true, runs: [] };

  /** The blocks of `text`; while it is `growing`, its end is shown as far as it can mean one thing only. */
  read(text: string, growing: boolean): Pages<Run> {
    if (text === this.#text && growing === this.#shown.growing) return this.#shown.runs;
    // `startsWith` compares character by character in V8; equality compares memory, a hundred times faster.
    if (text.slice(0, this.#text.length) !== this.#text) this.#restart();
    this.#text = text;
    const shielded = scanFormulas(this.#scan, text, false);
    for (const segment of splitSegments(this.#split, shielded.text, shielded.formulas, false)) {
      const piece = this.#parse(segment, this.#passed, this.#frozenLength);
      this.#frozen = attach(this.#frozen, piece);
      this.#frozenLength += piece.raw.length;
      this.#passed += segment.formulas.length;
    }
    const runs = growing ? this.#withTail(shielded) : this.#withEnding();
    this.#shown = { growing, runs };
    return runs;
  }

  #restart(): void {
    this.#scan = startScan();
    this.#split = startSplit();
    this.#frozen = [];
    this.#frozenLength = 0;
    this.#passed = 0;
  }

  #withTail({ rest }: Shielded): Pages<Run> {
    const raw = this.#text.slice(this.#frozenLength);
    if (raw === '') return this.#frozen;
    const { formulas, lead } = this.#split;
    const segment: Segment = { text: settleTail(this.#split, rest), formulas, lead };
    return attach(this.#frozen, parseSegment(segment, shieldMap(formulas, this.#passed), raw));
  }

  /** As if the text ended here, on copies: it may still go on. */
  #withEnding(): Pages<Run> {
    const shielded = scanFormulas({ ...this.#scan }, this.#text, true);
    const segments = splitSegments(copySplit(this.#split), shielded.text, shielded.formulas, true);
    let runs = this.#frozen;
    let start = this.#frozenLength;
    let passed = this.#passed;
    for (const segment of segments) {
      const piece = this.#parse(segment, passed, start);
      runs = attach(runs, piece);
      start += piece.raw.length;
      passed += segment.formulas.length;
    }
    return runs;
  }

  #parse(segment: Segment, passed: number, start: number): Piece {
    const hidden = segment.formulas.reduce((sum, formula) => sum + formula.source.length - 1, 0);
    return parseSegment(segment, shieldMap(segment.formulas, passed), this.#text.slice(start, start + segment.text.length + hidden));
  }
}

/** The blocks of a finished text. */
export function readBlocks(text: string): Pages<Run> {
  return new GrowingBlocks().read(text, false);
}

function shieldMap(formulas: readonly FoundFormula[], passed: number): ShieldMap {
  return new Map(formulas.map((formula, index) => [shieldOf(passed + index), formula]));
}
