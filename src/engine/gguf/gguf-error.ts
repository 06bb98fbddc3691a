import { EngineError } from '../engine.ts';

/** What is wrong with a file that should be a model, as a closed list; `i18n` has a sentence for each. */
export type GgufProblem =
  /** Something else than a GGUF. */
  | 'not-gguf'
  /** It ends before its own table of contents says so. */
  | 'cut-short'
  /** A GGUF, but its table of contents makes no sense. */
  | 'damaged'
  /** The browser can't read it any more: changed, moved or its disk taken out. */
  | 'unreadable'
  /** A version of the format that llama.cpp does not read, or one for processors that write numbers the other way round. */
  | 'version'
  /** A model that writes no text: an embedding, an eye or an ear. */
  | 'architecture'
  /** One file beyond what a browser hands over at once. */
  | 'too-large'
  /** Of a model in several files not every one was given, or some of another. */
  | 'parts';

const unsupported: readonly GgufProblem[] = ['version', 'architecture', 'too-large'];

/** The only error of this folder: an EngineError `unsupported` or `corrupt` that says which of the user's own files' problems it is. */
export class GgufError extends EngineError {
  constructor(
    readonly problem: GgufProblem,
    detail: string,
  ) {
    super(unsupported.includes(problem) ? 'unsupported' : 'corrupt', detail);
    this.name = 'GgufError';
  }
}
