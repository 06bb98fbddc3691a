import { useLayoutEffect, useRef } from 'react';
import { focusSheet } from '../move-focus.ts';

/** Handlers for an element that goes: where the focus was in it when it is `gone`, the keys lead on from the sheet. */
export function useFocusBefore(gone: boolean) {
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (gone && inside.current) focusSheet();
    if (gone) inside.current = false;
  }, [gone]);
  return { onFocus: () => void (inside.current = true), onBlur: () => void (inside.current = false) };
}
