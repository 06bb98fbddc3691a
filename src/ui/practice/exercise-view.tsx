import { useMemo } from 'react';
import { GrowingText } from '../../rendering/growing-text.tsx';
import { exerciseSheet } from '../../state/exercise-sheet.ts';
import { recordOf } from '../../state/practice-record.ts';
import type { Round } from '../../state/practice-store.ts';
import { levelsOf } from '../../state/practice-topics.ts';
import { Icon } from '../icons.tsx';
import { Help } from './help.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ReplyForm } from './reply-form.tsx';
import { usePractice, usePracticeStrings, useProblemLanguage, useTopicNames } from './use-practice.ts';

/** One exercise: the problem, where its answer is typed, and the ways to its solution. */
export function ExerciseView({ round }: { round: Round }) {
  const language = useProblemLanguage();
  const { topic, level, seed } = round;
  const sheet = useMemo(() => exerciseSheet({ topic, level, seed }, language), [topic, level, seed, language]);
  return (
    <>
      <ExerciseBar round={round} />
      <header className="problem" lang={language === 'zh' ? 'zh-Hans' : 'en'}>
        <h1>
          <GrowingText key={sheet.problem} text={sheet.problem} growing={false} />
        </h1>
      </header>
      <ReplyForm round={round} />
      <Help round={round} sheet={sheet} />
    </>
  );
}

/** Back to the topics, where this one stands, and its level. */
function ExerciseBar({ round: { topic, level, again } }: { round: Round }) {
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
