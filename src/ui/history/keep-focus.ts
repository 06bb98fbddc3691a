import { type RefObject, useLayoutEffect } from 'react';

/** The row that has just left its group with the focus in it, and in which of its buttons. */
let left: { id: string; button: number } | null = null;

/** A row that goes over to another group of the list is drawn anew there: this brings the focus along. `row` is its list item. */
export function useKeptFocus(id: string, row: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const buttons = () => [...(row.current?.querySelectorAll('button') ?? [])];
    if (left?.id === id) {
      // The others can be seen, and take the focus, only while something in the row has it.
      buttons()[0]?.focus();
      buttons()[left.button]?.focus();
    }
    left = null;
    return () => {
      const button = buttons().findIndex((one) => one === document.activeElement);
      if (button < 0) return;
      left = { id, button };
      // A row that comes again later than in this very change comes without it.
      queueMicrotask(() => (left = null));
    };
  }, [id, row]);
}
