/** How a formula begins. `skip`: characters of the opener that are not part of its TeX. `length`: characters to pass before looking for the end. */
export type Opener = { skip: number; length: number; display: boolean } & (
  | { kind: 'paren' | 'bracket' | 'dollar' | 'dollars' | 'boxed' }
  | { kind: 'environment'; name: string }
);

/** `wait`: more text is needed to tell. */
export type Opening = { kind: 'opener'; opener: Opener } | { kind: 'none' } | { kind: 'wait' };

const ENVIRONMENT =
  /^\\begin\{((?:align|aligned|alignat|alignedat|equation|gather|gathered|multline|split|cases|rcases|dcases|array|smallmatrix|[pbvBV]?matrix)\*?)\}/;
const UNFINISHED_ENVIRONMENT = /^\\begin\{[a-zA-Z]{0,12}\*?$/;
/** Longer than any opener above. */
const LONGEST = 24;

const none: Opening = { kind: 'none' };

/** What begins at `at`, where a dollar or a backslash stands. With `final`, no more text will come. */
export function readOpener(source: string, at: number, final: boolean): Opening {
  const next = source[at + 1];
  if (next === undefined) return final ? none : { kind: 'wait' };
  if (source[at] === '$') {
    if (next === '$') return { kind: 'opener', opener: { kind: 'dollars', skip: 2, length: 2, display: true } };
    return /\s/.test(next) ? none : { kind: 'opener', opener: { kind: 'dollar', skip: 1, length: 1, display: false } };
  }
  if (next === '(') return { kind: 'opener', opener: { kind: 'paren', skip: 2, length: 2, display: false } };
  if (next === '[') return { kind: 'opener', opener: { kind: 'bracket', skip: 2, length: 2, display: true } };
  return next === 'b' ? readCommand(source.slice(at, at + LONGEST), final) : none;
}

function readCommand(head: string, final: boolean): Opening {
  if (head.startsWith('\\boxed{')) return { kind: 'opener', opener: { kind: 'boxed', skip: 0, length: 7, display: false } };
  const [whole, name] = ENVIRONMENT.exec(head) ?? [];
  if (whole && name) return { kind: 'opener', opener: { kind: 'environment', name, skip: 0, length: whole.length, display: true } };
  const unfinished = '\\boxed{'.startsWith(head) || '\\begin{'.startsWith(head) || UNFINISHED_ENVIRONMENT.test(head);
  return unfinished && !final ? { kind: 'wait' } : none;
}
