import type { KatexOptions } from 'katex';
import katex from 'katex';
import type { TextLanguage } from '../language.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { rowOf } from './speak-tree.ts';
import type { Tree } from './tree.ts';

/** Characters: nobody listens to more in one go, and a screen reader can still walk through the formula itself. */
const LONGEST = 600;
/** Characters of TeX: more than these are never said in so few, and need not be read. */
const LONGEST_TEX = 2 * LONGEST;

/** It is there for KaTeX's own contribution that speaks English, and not in its types. */
const { __parse: parse } = katex as unknown as { __parse(tex: string, options: KatexOptions): Tree[] };

const words = { en: english, zh: chinese } as const;

/**
 * A formula in words: "x squared", "x的平方". Null where KaTeX refuses it, where something in it has no word here, and where it would be too long:
 * no words are better than wrong ones.
 */
export function speak(tex: string, options: KatexOptions, language: TextLanguage): string | null {
  if (tex.length > LONGEST_TEX) return null;
  try {
    const spoken = rowOf(parse(tex, options), words[language]).spoken;
    return spoken.length <= LONGEST ? spoken : null;
  } catch {
    return null;
  }
}
