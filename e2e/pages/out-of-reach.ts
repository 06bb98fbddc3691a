import type { Page } from '@playwright/test';

/**
 * What of the screen is too wide for it, cut off or can't be reached: what scrolls sideways, what stands out of sight with nothing to scroll it,
 * text that is cut, and controls that are covered once they have been scrolled to.
 */
export function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const shown = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? document.body;
    const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`;
    const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.closest('.unseen, [aria-hidden=true], .katex-mathml, .paper, .flaw-note') === null;
    const styleOf = (element: Element) => getComputedStyle(element);
    /** Whether it, or something around it below the screen, is meant to be scrolled sideways: a wide formula, a table, the picture of a graph. */
    const scrolls = (element: Element | null): boolean => element !== null && element !== shown && (/auto|scroll/.test(styleOf(element).overflowX) && !element.matches('.desk, .dialog-body, .history-list, .show-stage') ? true : scrolls(element.parentElement));

    for (const element of [document.documentElement, ...document.querySelectorAll('.desk, .dialog, .dialog-body, .history-list, .show-stage, .problem')]) {
      if (element.scrollWidth > element.clientWidth + 1 && isSeen(element)) found.push(`wider than its place by ${element.scrollWidth - element.clientWidth}: ${nameOf(element)}`);
    }
    for (const element of shown.querySelectorAll<HTMLElement>('*')) {
      if (element instanceof SVGElement || element.closest('svg, .katex') || !isSeen(element)) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls(element)) found.push(`out of sight sideways: ${nameOf(element)}`);
      const { overflowX, overflowY, textOverflow } = styleOf(element);
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
      if (!hasText) continue;
      if (/hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1) found.push(`cut off sideways: ${nameOf(element)}`);
      // A paragraph has room for what its formulas overhang.
      if (/hidden|clip/.test(overflowY) && !element.matches('.growing-text p') && textOverflow !== 'ellipsis' && element.scrollHeight > element.clientHeight + 2) found.push(`cut off below: ${nameOf(element)}`);
    }
    for (const control of shown.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [tabindex="0"]:not(main, .show-stage, svg)')) {
      // The pills of the ways are labels around a field that isn't seen.
      const target = control.matches('input[type=radio], input[type=checkbox]') ? (control.closest('label') ?? control) : control;
      if (!isSeen(target)) continue;
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
      const hit = document.elementFromPoint(x, y);
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight || hit === null) found.push(`can't be brought into sight: ${nameOf(target)}`);
      else if (!target.contains(hit)) found.push(`covered by ${nameOf(hit)}: ${nameOf(target)}`);
    }
    return found;
  });
}
