import type { ReactNode } from 'react';
import Markdown from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { GrowingText } from '../../src/rendering/growing-text.tsx';

export type Renderer = 'growing-text' | 'react-markdown';

const remark = [remarkMath];
const rehype = [rehypeKatex];

/** `remark-math` knows dollars only: given as it wants them, it typesets the same formulas. */
function inDollars(text: string): string {
  return text.replace(/\\[[\]]/g, '$$$$').replace(/\\[()]/g, '$');
}

/** What each renderer makes of a text that is still growing. */
export const renderers: Record<Renderer, (text: string) => ReactNode> = {
  'growing-text': (text) => <GrowingText text={text} growing />,
  'react-markdown': (text) => (
    <Markdown remarkPlugins={remark} rehypePlugins={rehype}>
      {inDollars(text)}
    </Markdown>
  ),
};
