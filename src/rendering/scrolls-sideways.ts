/** In the language of the text: a reader's voice goes by that. */
const names: Readonly<Record<string, string>> = { en: 'Scrolls sideways', 'zh-Hans': '可左右滚动' };

/** Rounding is no overflow. */
const isWide = ({ scrollWidth, clientWidth }: Element): boolean => scrollWidth > clientWidth + 1;

/** What is a paragraph or a heading stays one. */
const hasNoRole = (element: Element): boolean => ['SPAN', 'DIV', 'PRE'].includes(element.tagName);

let observer: ResizeObserver | undefined;

/**
 * A ref for what scrolls by itself where it is too wide: while it is, the keyboard can reach it. Safari takes no scroller into the order of Tab by itself.
 * It is measured when it has been laid out anyway, by one observer for all of them.
 */
export function scrollsSideways(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  observer ??= new ResizeObserver((entries) => entries.forEach(({ target }) => update(target)));
  observer.observe(element);
  return () => observer?.unobserve(element);
}

function update(element: Element): void {
  if (isWide(element) === element.hasAttribute('tabindex')) return;
  if (isWide(element)) {
    element.setAttribute('tabindex', '0');
    if (!hasNoRole(element)) return;
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', names[element.closest<HTMLElement>('[lang]')?.lang ?? 'en'] ?? names['en']!);
    return;
  }
  // The focus is not to be lost.
  if (element === document.activeElement) return element.addEventListener('blur', () => update(element), { once: true });
  for (const attribute of ['tabindex', 'role', 'aria-label']) element.removeAttribute(attribute);
}
