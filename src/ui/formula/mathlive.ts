import { MathfieldElement } from 'mathlive';
import type { Language } from '../../domain/settings.ts';
import { schoolKeys } from './school-keys.ts';

// KaTeX's fonts are on the page and kept offline: MathLive's are the same, under the same names. It makes no sound.
MathfieldElement.fontsDirectory = null;
MathfieldElement.soundsDirectory = null;

const keyboard = window.mathVirtualKeyboard;
keyboard.layouts = [schoolKeys, 'alphabetic'];
keyboard.editToolbar = 'none';

/** A field for one formula, not yet on the page. Its menu of commands is not for students. */
export function createField(language: Language, label: string, tex: string): MathfieldElement {
  MathfieldElement.locale = language === 'zh' ? 'zh-CN' : 'en';
  const field = new MathfieldElement({ mathVirtualKeyboardPolicy: 'manual', popoverPolicy: 'off', environmentPopoverPolicy: 'off' });
  field.smartFence = false;
  field.setAttribute('aria-label', label);
  field.value = tex;
  return field;
}

/** The formula in a field; the boxes that are yet to be filled are no part of it. */
export const valueOf = (field: MathfieldElement): string => field.getValue('latex-without-placeholders');

/** The keys on the screen, which MathLive puts under the page; a landmark of their own for who doesn't see them. */
export function showKeys(label: string): void {
  keyboard.show();
  const element = document.querySelector('.ML__keyboard');
  element?.setAttribute('role', 'region');
  element?.setAttribute('aria-label', label);
}

export const hideKeys = (): void => keyboard.hide();

export type { MathfieldElement };
