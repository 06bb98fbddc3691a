import { EngineError } from '../engine.ts';
import { toEngineError } from './to-engine-error.ts';

/** How llama.cpp says that it does not know this kind of model. */
const unknownKind = /unknown model architecture|unsupported model architecture|unknown pre-tokenizer|unknown tokenizer|no language model/i;

/** What llama.cpp says of a model that it does not take. */
const refusal = /error loading model|failed to load|unable to|failed to (?:create|initialize|allocate)/i;

/** Lines kept of its log: the first says why, the rest only that. */
const most = 20;

/** A logger that keeps what llama.cpp complains of, and can say it as a fault: `unsupported`, `out-of-memory`, or `corrupt`. */
export function createComplaints() {
  const lines: string[] = [];
  const hear = (...said: unknown[]) => {
    const line = said.map(String).join(' ');
    if (refusal.test(line) && lines.length < most) lines.push(line);
  };
  return {
    logger: {
      debug: hear,
      log: hear,
      warn: hear,
      error(first: unknown) {
        hear(first);
        // wllama tells of its own worker's death only here. Thrown again, it reaches the page as this worker's `error`.
        if (first instanceof ErrorEvent) setTimeout(() => { throw new Error(`wllama's worker died: ${first.message}`); });
      },
    },
    toError(): EngineError {
      const detail = lines.join('\n');
      if (unknownKind.test(detail)) return new EngineError('unsupported', detail);
      return toEngineError(detail).fault === 'out-of-memory' ? new EngineError('out-of-memory', detail) : new EngineError('corrupt', detail || 'no reason was given');
    },
  };
}
