import type { ShowAction } from '../../state/lesson-show.ts';

/** What a key does while a lesson is shown. `nothing`: the key is kept from the browser. */
export type KeyAction = ShowAction | 'larger' | 'smaller' | 'timer' | 'reset-timer' | 'keys' | 'leave' | 'nothing';

/** By name; letters in small. Clickers send Page up and down, the arrows, a full stop for a blank screen, and F5 to begin: that would load the page anew. */
const KEYS: Record<string, KeyAction> = {
  ' ': 'next',
  Enter: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  a: 'answer',
  n: 'next-problem',
  p: 'previous-problem',
  b: 'blank',
  '.': 'blank',
  t: 'timer',
  r: 'reset-timer',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '?': 'keys',
  Escape: 'leave',
  F5: 'nothing',
};

export interface Key {
  key: string;
  /** Where it lies on the keyboard: of a keyboard that writes another script, this tells the letter. */
  code: string;
  shiftKey: boolean;
  /** With Ctrl, Alt or Meta it is the browser's. */
  hasModifier: boolean;
}

/** Null: the key means nothing here. */
export function actionOf({ key, code, shiftKey, hasModifier }: Key): KeyAction | null {
  if (hasModifier) return null;
  if (key === ' ' && shiftKey) return 'back';
  const isForeign = key.length === 1 && key > '\x7f' && code.startsWith('Key');
  const name = isForeign ? code.slice(3) : key;
  const asked = name.length === 1 ? name.toLowerCase() : name;
  return Object.hasOwn(KEYS, asked) ? KEYS[asked]! : null;
}
