/** Directly before a formula that is supposed or asked. */
const SUPPOSED = /(?:\b(?:if|whether|suppos\w+|assum\w+|imagine|say)(?: that)?|[设若]|假设|如果|是否)[\s:：]*(?:\\\(|\\\[|\$+)?\s*$/i;
/** Directly behind one that is asked or denied. */
const DENIED = /^\s*(?:\\\)|\\\]|\$+)?\s*(?:[?？]|,?\s*(?:which |that |this )?(?:is|was|would be|are|cannot be|can't be) (?:a |an )?(?:wrong|incorrect|false|not|impossible|absurd|contradict\w*|mistake)|,?\s*(?:a |which )?contradict\w*|不成立|不对|是错|错误)/i;
/** Behind a quotient of whole numbers that is not all of the result. */
const ROUNDED = /^\s*(?:\\\)|\\\]|\$+)?[\s,(（]*(?:with |and )?(?:an? )?(?:remainder|rem\.|R\s*\d|left ?over|rounded|rounding|truncat\w*|approximately|to the nearest|余|约)/i;
/** Behind a quotient that leaves a rest: …… 2, with 1 left over. */
const REST = /^\s*(?:\\\)|\\\]|\$+)?[\s,(（]*(?:(?:…+|\.{3,})\s*\d|(?:with |and )?\d+ (?:[a-z]+ )?left\b)/i;
const QUOTIENT = /[÷/]|\\div(?![a-zA-Z])|\\[dt]?frac/;
/** As far as is looked. */
const NEAR = 60;

/** How a text means the formula that stands from `start` to `end`: as a claim, as a supposition or a question, or as a rounded value. */
export function readContext(text: string, start: number, end: number): 'claimed' | 'supposed' | 'rounded' {
  const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  if (SUPPOSED.test(before) || DENIED.test(after)) return 'supposed';
  return ROUNDED.test(after) || (REST.test(after) && QUOTIENT.test(text.slice(start, end))) ? 'rounded' : 'claimed';
}
