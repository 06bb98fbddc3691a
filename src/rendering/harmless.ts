/** Code points that stand for formulas while Markdown is read: the private-use block, so no reader of Markdown gives them a meaning. */
export const FIRST_SHIELD = 0xe000;
/** How many formulas can be told apart inside one segment; a segment is never longer than this many characters. */
export const SHIELDS = 4096;
/** Stand for the formula that is still being written, in a line and on its own. */
export const PENDING_INLINE = '\uF8FE';
export const PENDING_DISPLAY = '\uF8FF';

// eslint-disable-next-line no-control-regex
const HARMFUL = /[\0\uE000-\uF8FF\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text of the same length in which nothing can pass for one of our shields or turn the reading direction.
 * NUL and private-use characters become U+FFFD, direction controls a zero-width space.
 */
export function harmless(text: string): string {
  return text.replace(HARMFUL, (char) => (char === '\0' || char >= '\uE000' ? '\uFFFD' : '\u200B'));
}
