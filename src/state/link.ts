import { longestProblem } from '../domain/longest-problem.ts';
import { pack, unpack } from './pack.ts';

/** What a link carries: a problem as typed and, if wished, a solution of it as written, with the id of its model. */
export interface Carried {
  problem: string;
  solution: { text: string; model: string } | null;
}

/** Why a link isn't opened. `version`: a newer Lemma made it. `problem-too-long`: for any model. */
export type LinkRefusal = 'too-long' | 'version' | 'alphabet' | 'damaged' | 'too-large' | 'problem-too-long' | 'empty' | 'unsupported';

export type ReadLink = { kind: 'carried'; carried: Carried } | { kind: 'refused'; reason: LinkRefusal };

/** `#p=1.` and `[problem, solution, model]` as JSON, packed, the last two left out where there is none; or `#p=1t.` and a problem that can be read in the address itself. */
const PREFIX = '#p=';
const FORM = /^#p=([^.]*)\.(.*)$/s;

/** Characters of a fragment: far beyond the longest solution of any model here, far below what an address bar takes. */
export const longestLink = 32_000;

/** Bytes of what is packed in it. */
const largest = 64 * 1024;
const longestName = 100;

const refused = (reason: LinkRefusal): ReadLink => ({ kind: 'refused', reason });

export const isLink = (hash: string): boolean => hash.startsWith(PREFIX);

/** The fragment of a link, `#` and all, as short as can be. Null where none could be opened again. */
export async function writeLink({ problem, solution }: Carried): Promise<string | null> {
  const plain = solution ? null : `${PREFIX}1t.${percentEncoded(problem)}`;
  const packed = typeof CompressionStream === 'undefined' ? null : `${PREFIX}1.${await pack(JSON.stringify(solution ? [problem, solution.text, solution.model] : [problem]))}`;
  const [shortest] = [plain, packed].filter((link) => link !== null).sort((a, b) => a.length - b.length);
  return shortest !== undefined && (await readLink(shortest)).kind === 'carried' ? shortest : null;
}

/** Reads the fragment of a link. Whatever stands in it is believed to be text and nothing else. Errors: none. */
export async function readLink(hash: string): Promise<ReadLink> {
  if (hash.length > longestLink) return refused('too-long');
  const [, form, body] = FORM.exec(hash) ?? [];
  if (form === undefined || body === undefined) return refused('damaged');
  if (form === '1t') return readPlain(body);
  if (form !== '1') return refused(/^\d{1,3}[a-z]?$/.test(form) ? 'version' : 'damaged');
  if (typeof DecompressionStream === 'undefined') return refused('unsupported');
  const unpacked = await unpack(body, largest);
  return unpacked.kind === 'refused' ? unpacked : readJson(unpacked.text);
}

function readPlain(body: string): ReadLink {
  try {
    return toCarried([decodeURIComponent(body)]);
  } catch {
    return refused('damaged');
  }
}

function readJson(text: string): ReadLink {
  try {
    return toCarried(JSON.parse(text));
  } catch {
    return refused('damaged');
  }
}

function toCarried(value: unknown): ReadLink {
  const [problem, text = '', model = ''] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof problem !== 'string' || typeof text !== 'string' || typeof model !== 'string') return refused('damaged');
  if (problem.trim() === '') return refused('empty');
  if (problem.length > longestProblem) return refused('problem-too-long');
  return { kind: 'carried', carried: { problem, solution: text.trim() === '' ? null : { text, model: model.slice(0, longestName) } } };
}

/** More than `encodeURIComponent` does: what chats take for the end of a link, or for their own marks, stands in it nowhere. */
function percentEncoded(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => {
    const char = String.fromCharCode(byte);
    return /[A-Za-z0-9-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}
