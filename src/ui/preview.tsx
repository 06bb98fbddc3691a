import { useMemo } from 'react';
import { beginningOf } from '../rendering/beginning-of.ts';
import { GrowingText } from '../rendering/growing-text.tsx';
import { delimitTypedMath } from '../rendering/typed-math.ts';

/** Formulas: more would not be in sight, and all of a pasted sheet would hold up the keys. */
const mostPreviewed = 16;

/** How the mathematics that is being typed reads; nothing where there is none. */
export function Preview({ text, label }: { text: string; label: string }) {
  const preview = useMemo(() => beginningOf(delimitTypedMath(text), mostPreviewed), [text]);
  if (preview === null) return null;
  return (
    <div className="preview" aria-label={label} role="group">
      <span className="small">{label}</span>
      <GrowingText text={preview} growing={false} />
    </div>
  );
}
