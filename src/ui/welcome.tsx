import { useState } from 'react';
import { toPlainMath } from '../domain/plain-math.ts';
import { examplesFor } from '../state/examples-for.ts';
import { lazyView } from './lazy-view.tsx';
import { focusSheet } from './move-focus.ts';
import { useSettings, useStrings, useTutor } from './stores.tsx';

/** Offered on the first visit; the rest on request. */
const firstExamples = 6;

const TypedText = lazyView<{ text: string }>(
  () => import('./typed-text.tsx').then((module) => module.TypedText),
  ({ text }) => toPlainMath(text),
);

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
              <TypedText text={problem} />
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
