import { useEffect, useState } from 'react';
import { keyOf } from '../../domain/practice.ts';
import type { SchoolTopic } from '../../domain/topic.ts';
import { ExerciseBar } from './exercise-bar.tsx';
import { ExerciseView } from './exercise-view.tsx';
import { TopicList } from './topic-list.tsx';
import { usePractice } from './use-practice.ts';

/** The topics, or the exercise that was begun. */
export function PracticeDesk() {
  const round = usePractice((state) => state.round);
  const [left, setLeft] = useState<SchoolTopic | null>(null);
  const topic = round?.topic;
  useEffect(() => {
    if (topic) setLeft(topic);
  }, [topic]);

  if (!round) return <TopicList left={left} />;
  return (
    <>
      <ExerciseBar round={round} />
      <ExerciseView key={`${keyOf(round)} ${round.again}`} round={round} />
    </>
  );
}
