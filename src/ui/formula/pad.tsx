import { type Ref, type RefObject, useState } from 'react';
import { loadFormulas } from '../../rendering/load-formulas.ts';
import { Icon } from '../icons.tsx';
import { lazyView } from '../lazy-view.tsx';
import { useStrings } from '../stores.tsx';

export interface PadProps {
  text: string;
  /** What is chosen of the text, or where the caret is. */
  from: number;
  to: number;
  write: (text: string) => void;
  /** The field is left, for this place in the text; null: the text has become another one. */
  onDone: (at: number | null) => void;
  /** Enter in the field, where it does more than leave it. */
  onEnter?: (at: number | null) => void;
}

/** MathLive comes when it is first wanted, after the fonts that it is to find on the page. */
export const Pad = lazyView<PadProps>(() => Promise.all([import('./formula-pad.tsx'), loadFormulas()]).then(([module]) => module.FormulaPad));

/** Opens a field for the formula at the caret. */
export function FormulaButton({ isOpen, onClick, ref }: { isOpen: boolean; onClick: () => void; ref?: Ref<HTMLButtonElement> }) {
  const words = useStrings().formula;
  return (
    <button type="button" className="quiet formula-button" aria-label={words.write} title={words.write} aria-expanded={isOpen} onClick={onClick} ref={ref}>
      <Icon name="root" />
    </button>
  );
}

/**
 * Whether the pad of a text field is open, and for which of its text. Leaving it puts the caret back into the field; where a touch would bring the
 * system's keyboard, the focus goes `on` instead.
 */
export function usePad(field: RefObject<HTMLTextAreaElement | null>, on: RefObject<HTMLElement | null>) {
  const [chosen, setChosen] = useState<{ from: number; to: number } | null>(null);
  function toggle() {
    const { selectionStart, selectionEnd } = field.current!;
    setChosen(chosen ? null : { from: selectionStart, to: selectionEnd });
  }
  function leave(at: number | null) {
    setChosen(null);
    if (at !== null) goBack(field.current, on.current, at);
  }
  return { chosen, toggle, leave };
}

/** From a formula field to its text field, at a place in the text; on a touch screen to what comes next. */
export function goBack(field: HTMLTextAreaElement | null | undefined, on: HTMLElement | null, at: number): void {
  if (matchMedia('(pointer: coarse)').matches) return on?.focus();
  field?.focus();
  field?.setSelectionRange(at, at);
}
