import type { Timing } from '../../src/domain/attempt.ts';
import { EngineError, type Written } from '../../src/engine/engine.ts';

/** What became of one request, as plain data. */
export interface Told {
  text: string;
  tokens: number;
  /** finish reason or fault */
  ending: string;
  /** The engine's own word, null for bare wllama. */
  timing: Timing | null;
  /** When the page saw the first and the last text, in milliseconds from the request. */
  firstMs: number;
  lastMs: number;
}

/** Writes down an answer as the page sees it, from this call on. */
export function createNotes() {
  const start = performance.now();
  const told: Told = { text: '', tokens: 0, ending: '', timing: null, firstMs: 0, lastMs: 0 };
  return {
    told,
    addText(text: string, tokens: number): void {
      told.lastMs = performance.now() - start;
      told.firstMs ||= told.lastMs;
      told.text += text;
      told.tokens = tokens;
    },
    async read(answer: AsyncIterable<Written>, onText: (tokens: number) => void = () => {}): Promise<Told> {
      try {
        for await (const written of answer) {
          if (told.ending) throw new Error(`something came after "${told.ending}"`);
          if (written.kind === 'finished') {
            told.ending = written.reason;
            told.timing = written.timing;
          } else {
            this.addText(written.text, written.tokens);
            onText(written.tokens);
          }
        }
      } catch (thrown) {
        told.ending = toEnding(thrown);
      }
      return told;
    },
  };
}

/** An error's fault, or what else was thrown. */
export function toEnding(thrown: unknown): string {
  return thrown instanceof EngineError ? thrown.fault : String(thrown);
}
