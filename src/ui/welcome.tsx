import { useState } from 'react';
import { GrowingText } from '../rendering/growing-text.tsx';
import { delimitTypedMath } from '../rendering/typed-math.ts';
import { examplesFor } from '../state/examples-for.ts';
import { focusSheet } from './move-focus.ts';
import { useSettings, useStrings, useTutor } from './stores.tsx';

/** Offered on the first visit; the rest on request. */
const firstExamples = 6;

/** The empty sheet: what this is, and problems that work with the starter model. */
export function Welcome() {
  const { welcome: words, tagline, topics } = useStrings();
  const language = useSettings((state) => state.language);
  const solve = useTutor((state) => state.solve);
  const busy = useTutor((state) => state.solving !== null);
  const [all, setAll] = useState(false);
  const examples = examplesFor(language);

  return (
    <article className="sheet welcome">
      <h1>{words.title}</h1>
      <p>{tagline}</p>
      <h2>{words.examples}</h2>
      <ul className="examples">
        {examples.slice(0, all ? undefined : firstExamples).map(({ topic, problem }) => (
          <li key={topic}>
            <button type="button" aria-disabled={busy} onClick={() => { if (!busy) { focusSheet(); void solve(problem); } }}>
              <span className="small">{topics[topic]}</span>
              <GrowingText text={delimitTypedMath(problem)} growing={false} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? words.fewerExamples : words.moreExamples}
      </button>
    </article>
  );
}
