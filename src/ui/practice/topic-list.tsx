import { useEffect, useMemo, useRef } from 'react';
import type { SchoolTopic } from '../../domain/topic.ts';
import { dayOf, dueOn } from '../../state/leitner.ts';
import { recordOf, streakOf } from '../../state/practice-record.ts';
import { levelsOf, type TopicGroup, topicGroups } from '../../state/practice-topics.ts';
import { LanguageChoice } from './language-choice.tsx';
import { usePractice, usePracticeStrings, useTopicNames } from './use-practice.ts';
import { useToday } from './use-today.ts';

const groups = Object.entries(topicGroups) as [TopicGroup, readonly SchoolTopic[]][];

/** What can be practised, how it went so far, and what is due again. `left`: the topic that the reader comes from. */
export function TopicList({ left }: { left: SchoolTopic | null }) {
  const words = usePracticeStrings();
  const results = usePractice((state) => state.results);
  const repeat = usePractice((state) => state.repeat);
  const today = useToday();
  const due = useMemo(() => dueOn(today, results), [today, results]);
  const todays = results.filter(({ at }) => dayOf(at) === today);
  const streak = streakOf(results);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The exercise is gone, and the focus with it.
    if (left) list.current?.querySelector<HTMLElement>(`[data-topic="${left}"]`)?.focus();
  }, [left]);

  return (
    <div ref={list}>
      <h1>{words.title}</h1>
      <p className="small">{words.about}</p>
      <div className="practice-today">
        {due.length > 0 && (
          <button type="button" className="primary" onClick={repeat}>
            {words.repeat(due.length)}
          </button>
        )}
        <p className="small">
          {todays.length > 0 && words.today(todays.filter(({ right }) => right).length, todays.length)} {streak > 1 && words.inARow(streak)} {due.length === 0 && results.length > 0 && words.nothingDue}
        </p>
        <LanguageChoice />
      </div>
      {groups.map(([group, topics]) => (
        <section key={group} className="topic-group">
          <h2>{words.groups[group]}</h2>
          <ul>
            {topics.map((topic) => (
              <li key={topic}>
                <TopicButton topic={topic} due={due.filter((boxed) => boxed.topic === topic).length} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function TopicButton({ topic, due }: { topic: SchoolTopic; due: number }) {
  const words = usePracticeStrings();
  const names = useTopicNames();
  const results = usePractice((state) => state.results);
  const begin = usePractice((state) => state.begin);
  const levels = levelsOf(topic);
  const { tried, right, streak, level } = useMemo(() => recordOf(results, topic, levels), [results, topic, levels]);
  const said = [tried > 0 && words.record(right, tried), streak > 1 && words.streak(streak), words.level(level, levels), due > 0 && words.due(due)];
  return (
    <button type="button" data-topic={topic} onClick={() => begin(topic)}>
      <span>{names[topic]}</span> <span className="small">{said.filter(Boolean).join(' · ')}</span>
    </button>
  );
}
