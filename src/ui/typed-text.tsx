import { GrowingText } from '../rendering/growing-text.tsx';
import { delimitTypedMath } from '../rendering/typed-math.ts';

/** What was typed, its mathematics typeset. */
export function TypedText({ text }: { text: string }) {
  return <GrowingText text={delimitTypedMath(text)} growing={false} />;
}
