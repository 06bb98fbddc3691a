/** Of the board's height, so much goes by at a time: the last lines stay in sight. */
const share = 0.8;

/** Leads on within a step that is taller than the board, or back within it. False where there is no more of it that way. */
export function scrollOn(stage: HTMLElement | null, way: 'next' | 'back'): boolean {
  const lit = stage?.querySelector('[aria-current]');
  if (!stage || !lit) return false;
  const [board, part] = [stage.getBoundingClientRect(), lit.getBoundingClientRect()];
  const hidden = way === 'next' ? part.bottom - board.bottom : board.top - part.top;
  // Rounding hides nothing.
  if (part.height <= board.height || hidden <= 2) return false;
  stage.scrollTop += (way === 'next' ? 1 : -1) * Math.min(hidden, board.height * share);
  return true;
}
