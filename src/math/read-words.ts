import { quantity, type Answer } from './answer.ts';
import { wrapWords } from './wrap-words.ts';

type Reader = (tex: string, read: (tex: string) => Answer) => Answer | null;

const TRUE = /^(?:yes|true|correct|right|是|是的|对|正确)$/;
const FALSE = /^(?:no|false|incorrect|wrong|not true|否|不是|错|错误|不正确)$/;
const NOTHING = /^(?:(?:there (?:is|are) )?no (?:real )?(?:solutions?|sol|roots?)|none|no such .*|(?:the )?empty set|无解|无实数解|没有解|空集)$/;
const NOWHERE = /^(?:dne|(?:does|do) not exist|doesn't exist|not exist|不存在)$/;
const EVERYTHING = /^(?:all real numbers?|all reals|any real number|全体实数|所有实数|任意实数)$/;

/** Answers that are words: choices, yes and no, nothing and everything. */
export const readWords: Reader = (tex, read) => {
  if (/^(?:\\(?:emptyset|varnothing)|\\\{\s*\\\}|\{\s*\})$/.test(tex)) return { kind: 'set', items: [] };
  if (/^\\mathbb\s*\{?\s*R\s*\}?$/.test(tex)) return everything();
  const choice = /^(?:\\text\{(?:option|choice|answer)?\s*)?\(?\s*(?:\\text\{)?\s*\(?\s*([A-H])\s*\)?\s*\}?\s*\)?\}?[.:]?$/i.exec(tex);
  if (choice && (/[A-H]/.test(tex) || tex !== choice[1])) return { kind: 'choice', letter: choice[1]!.toUpperCase(), content: null };
  const marked = /^(?:\(([A-H])\)|\\text\{\s*\(?([A-H])\)?[.:]?\s*\}|([A-H])[.:)])\s*(\S.*)$/.exec(tex);
  if (marked) return { kind: 'choice', letter: (marked[1] ?? marked[2] ?? marked[3])!, content: read(marked[4]!) };

  // A number that stands among its own words, or letters of choices: \text{5 cm}, \text{A, B}.
  const typed = /^\\text\{\s*([-+]?\d[^{}]*?|[A-H](?:\s*(?:,|and)\s*[A-H])+)\s*\}$/.exec(tex);
  if (typed) return read(wrapWords(typed[1]!));

  const words = plainWords(tex);
  if (words === null) return null;
  if (TRUE.test(words)) return { kind: 'truth', value: true };
  if (FALSE.test(words)) return { kind: 'truth', value: false };
  if (NOTHING.test(words)) return { kind: 'set', items: [] };
  if (EVERYTHING.test(words)) return everything();
  if (NOWHERE.test(words)) return { kind: 'words', words: 'does not exist' };
  return { kind: 'words', words };
};

/** The text of an answer that is nothing but words, in lower case; null when there is mathematics in it. */
function plainWords(tex: string): string | null {
  const rest = tex.replace(/\\text\{[^{}]*\}/g, '');
  if (/[^\s.,'!-]/.test(rest)) return null;
  const words = tex.replace(/\\text\{([^{}]*)\}/g, '$1').toLowerCase().replace(/[.,!]+$/, '').replace(/\s+/g, ' ').trim();
  return words === '' || /^[\d.,/ -]+$/.test(words) ? null : words;
}

function everything(): Answer {
  return { kind: 'inequality', sides: ['-\\infty', 'x', '\\infty'], orders: ['<', '<'] };
}

const BASES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');

/** Numerals that are no expressions: times of day, ratios, numbers in another base. */
export const readNumerals: Reader = (tex) => {
  const time = /^(\d{1,2}):(\d{2})\s*(?:(?:\\text\{\s*)?([ap])\.?\s?m\.?\s*\}?)?\.?$/i.exec(tex) ?? /^(\d{1,2})()\s*(?:\\text\{\s*)?([ap])\.?\s?m\.?\s*\}?\.?$/i.exec(tex);
  if (time && (time[3] !== undefined || (Number(time[1]) < 24 && Number(time[2]) < 60))) {
    return { kind: 'time', minutes: Number(time[1]) * 60 + Number(time[2]), half: time[3] === undefined ? null : time[3].toLowerCase() === 'a' ? 'am' : 'pm' };
  }
  const share = /^(\d+)\s*\\text\{\s*(?:in|out of)\s*\}\s*(\d+)$/.exec(tex);
  if (share) return quantity(`\\frac{${share[1]}}{${share[2]}}`);
  const named = /^(?:12\s*)?\\text\{\s*(noon|midnight)\s*\}$/i.exec(tex);
  if (named) return { kind: 'time', minutes: 720, half: named[1]!.toLowerCase() === 'noon' ? 'pm' : 'am' };
  const ratio = tex.split(/\s*:\s*|\s*\\text\{to\}\s*/);
  if (ratio.length > 1 && ratio.length < 6 && ratio.every((part) => /^[^=<>,]+$/.test(part) && !/\\(?:ne|le|ge|in|mid|\{)/.test(part) && part.trim() !== '')) return { kind: 'ratio', parts: ratio };
  const numeral = /^([0-9A-Fa-f]+)\s*_\s*\{?\s*(?:(\d{1,2})|\\text\{\s*([a-z]+)\s*\})\s*\}?$/.exec(tex);
  const base = numeral?.[3] ? BASES.indexOf(numeral[3]) : Number(numeral?.[2]);
  if (numeral && /^\d/.test(numeral[1]!) && base >= 2) return { kind: 'numeral', digits: numeral[1]!.toUpperCase(), base };
  return null;
};
