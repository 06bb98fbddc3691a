import { useMemo } from 'react';
import { recordOf } from '../../state/practice-record.ts';
import type { Round } from '../../state/practice-store.ts';
import { levelsOf } from '../../state/practice-topics.ts';
import { Icon } from '../icons.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { usePractice, usePracticeStrings, useTopicNames } from './use-practice.ts';

/** Back to the topics, how this one stands, and its level: it stays while the exercises under it change, and the focus in it. */
export function ExerciseBar({ round: { topic, level, again } }: { round: Round }) {
  const words = usePracticeStrings();
  const names = useTopicNames();
  const leave = usePractice((state) => state.leave);
  const begin = usePractice((state) => state.begin);
  const results = usePractice((state) => state.results);
  const levels = levelsOf(topic);
  const { tried, right, streak } = useMemo(() => recordOf(results, topic, levels), [results, topic, levels]);
  const said = [names[topic], again && words.again, tried > 0 && words.record(right, tried), streak > 1 && words.streak(streak)];
  return (
    <div className="exercise-bar">
      <button type="button" className="quiet" onClick={leave}>
        <Icon name="left" /> {words.back}
      </button>
      <p className="small">{said.filter(Boolean).join(' · ')}</p>
      {!again && (
        <select className="practice-choice" aria-label={words.chooseLevel} value={level} onChange={({ target }) => begin(topic, Number(target.value))}>
          {Array.from({ length: levels }, (_, index) => (
            <option key={index} value={index + 1}>
              {words.level(index + 1, levels)}
            </option>
          ))}
        </select>
      )}
      <LanguageChoice bare />
    </div>
  );
}
