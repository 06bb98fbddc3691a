import { expect, test } from 'vitest';
import { actionOf, type KeyAction } from './key-action.ts';

const press = (key: string, { code = '', shiftKey = false, hasModifier = false } = {}) => actionOf({ key, code, shiftKey, hasModifier });

test.each<[KeyAction, string[]]>([
  ['next', [' ', 'Enter', 'ArrowRight', 'ArrowDown', 'PageDown']],
  ['back', ['ArrowLeft', 'ArrowUp', 'PageUp']],
  ['first', ['Home']],
  ['last', ['End']],
  ['answer', ['a', 'A']],
  ['next-problem', ['n', 'N']],
  ['previous-problem', ['p', 'P']],
  ['blank', ['b', 'B', '.']],
  ['timer', ['t', 'T']],
  ['reset-timer', ['r', 'R']],
  ['larger', ['+', '=']],
  ['smaller', ['-']],
  ['keys', ['?']],
  ['leave', ['Escape']],
  ['nothing', ['F5']],
])('%s is on %j', (action, keys) => {
  expect(keys.map((key) => press(key))).toEqual(keys.map(() => action));
});

test('Space with Shift goes back', () => {
  expect(press(' ', { shiftKey: true })).toBe('back');
});

test.each(['x', 'Tab', 'Shift', 'F1', '1', 'Dead', 'toString', '', 'é'])('%j means nothing', (key) => {
  expect(press(key)).toBeNull();
});

test('with Ctrl, Alt or Meta a key is the browser’s', () => {
  expect(['r', '+', 'F5', 'ArrowLeft', 'p'].map((key) => press(key, { hasModifier: true }))).toEqual([null, null, null, null, null]);
});

test('on a keyboard that writes another script the place of a key tells', () => {
  expect([press('и', { code: 'KeyB' }), press('ф', { code: 'KeyA' }), press('ю', { code: 'Period' })]).toEqual(['blank', 'answer', null]);
});
