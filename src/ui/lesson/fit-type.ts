import { largestThat } from './largest-that.ts';

/** Sizes of type in CSS pixels: the one in use, and the smallest and largest that a reader may choose. */
export interface Fit {
  size: number;
  least: number;
  most: number;
}

/** What is read from the last row; a page narrower than a tablet is held in the hand. */
const leastFor = (width: number): number => (width < 700 ? 20 : 32);

/** The whole height has room for so many lines of the problem, and the board for so many of a step; across, for so many letters' widths: larger type would only break lines. */
const problemLines = 14;
const boardLines = 11;
const across = 14;

/** Of the height, at most so much is the problem's. */
const problemShare = 0.28;

/** Pixels that a part leaves free, for its place may be at a fraction of one and a scroll ends at whole ones; `show.css` has half of it as the scroll margin. */
const spare = 2;

/** No screen wants larger type. */
const mostEver = 240;

/** What scrolls by itself where it is too wide. */
const LINES = '.formula-display, p, h3, h4, h5, pre, .table';

/** A formula is made smaller than its text down to this part of it; a wider one scrolls. */
const smallestScale = 0.4;

/**
 * Sizes the type of a board: as large as lets its largest part be seen whole and its widest formula in one piece, the same for all parts, so that
 * nothing changes size from step to step. `wanted`: what the reader chose, in pixels, or null. What doesn't even fit in the least size scrolls; formulas are made to fit.
 */
export function fitType({ screen, problem, stage, column }: Record<'screen' | 'problem' | 'stage' | 'column', HTMLElement>, wanted: number | null): Fit {
  const least = leastFor(screen.clientWidth);
  // All that will come is measured now.
  column.dataset['measured'] = 'true';
  [problem, column].forEach(unscale);
  const room = screen.clientHeight * problemShare;
  const widest = screen.clientWidth / across;
  const problemMost = Math.max(least, Math.round(Math.min(screen.clientHeight / problemLines, widest)));
  problem.style.fontSize = `${largestThat(least, problemMost, (size) => set(problem, size).scrollHeight <= room)}px`;

  const height = stage.clientHeight;
  const usual = Math.max(least, Math.round(Math.min(height / boardLines, widest)));
  // Rather one formula smaller than all the rest.
  const floor = Math.max(least, usual * 0.7);
  const parts = [...column.children] as HTMLElement[];
  const fits = (size: number) => {
    set(column, size);
    return parts.every((part) => heightOf(part) <= height - spare) && (size <= floor || linesOf(column).every(isNarrow));
  };
  const most = largestThat(least, mostEver, fits);
  const size = Math.min(most, Math.max(least, wanted ?? usual));
  set(column, size);
  [problem, column].forEach(scaleWide);
  delete column.dataset['measured'];
  return { size, least, most };
}

function set(element: HTMLElement, size: number): HTMLElement {
  element.style.fontSize = `${size}px`;
  return element;
}

const heightOf = (element: HTMLElement): number => element.getBoundingClientRect().height;

const linesOf = (element: HTMLElement): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(LINES)];

/** Rounding is no overflow. */
const isNarrow = ({ scrollWidth, clientWidth }: HTMLElement): boolean => scrollWidth <= clientWidth + 1;

function unscale(element: HTMLElement) {
  for (const line of linesOf(element)) line.style.fontSize = '';
}

/** Innermost first: a paragraph may be too wide only for its formula. */
function scaleWide(element: HTMLElement) {
  for (const line of linesOf(element).reverse()) {
    if (isNarrow(line)) continue;
    const scale = Math.max(smallestScale, (line.clientWidth - 1) / line.scrollWidth);
    line.style.fontSize = `${Math.floor(parseFloat(getComputedStyle(line).fontSize) * scale)}px`;
  }
}
