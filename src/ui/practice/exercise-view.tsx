import { useMemo } from 'react';
import { GrowingText } from '../../rendering/growing-text.tsx';
import { LanguageContext } from '../../rendering/language.ts';
import { exerciseSheet } from '../../state/exercise-sheet.ts';
import type { Round } from '../../state/practice-store.ts';
import { Help } from './help.tsx';
import { ReplyForm } from './reply-form.tsx';
import { useProblemLanguage } from './use-practice.ts';

/** One exercise: the problem, where its answer is typed, and the ways to its solution. */
export function ExerciseView({ round }: { round: Round }) {
  const language = useProblemLanguage();
  const { topic, level, seed } = round;
  const sheet = useMemo(() => exerciseSheet({ topic, level, seed }, language), [topic, level, seed, language]);
  return (
    <LanguageContext value={language}>
      <header className="problem">
        <h1>
          <GrowingText key={sheet.problem} text={sheet.problem} growing={false} />
        </h1>
      </header>
      <ReplyForm round={round} />
      <Help round={round} sheet={sheet} />
    </LanguageContext>
  );
}
