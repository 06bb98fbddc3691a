import { type RenderTex, typeset } from './typeset.ts';

/** One formula as MathML that any editor takes: KaTeX's own, without the TeX that it notes in it. Null where KaTeX refuses the formula. */
export function toMathml(render: RenderTex, tex: string, display: boolean): string | null {
  const result = typeset(render, tex, display);
  const math = result.kind === 'typeset' ? /<math[\s\S]*?<\/math>/.exec(result.html)?.[0] : undefined;
  // Text in it is escaped: these are tags and nothing else.
  return math?.replace(/<annotation[\s\S]*?<\/annotation>|<\/?semantics>/g, '') ?? null;
}
