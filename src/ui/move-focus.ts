/** Where the keyboard goes on when a solution takes the place of the button that asked for it: its keys scroll it. */
export function focusSheet(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}

export function focusProblemBox(): void {
  document.querySelector<HTMLElement>('.problem-box textarea')?.focus();
}
