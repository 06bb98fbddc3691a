import { useEffect, useState } from 'react';
import type { SchoolTopic } from '../../domain/topic.ts';
import { useStores, useStrings, useTutor } from '../stores.tsx';

/** Opens practice on the topic of a problem; nothing where it plainly belongs to none. */
export function AnotherLikeThis({ problem }: { problem: string }) {
  const words = useStrings().solution;
  const { practice } = useStores();
  const openPage = useTutor((state) => state.openPage);
  const [topic, setTopic] = useState<SchoolTopic | null>(null);

  useEffect(() => {
    let isCurrent = true;
    import('../../state/topic-of.ts').then(
      ({ topicOf }) => isCurrent && setTopic(topicOf(problem)),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [problem]);
  if (topic === null) return null;

  const open = () =>
    practice()
      .then((store) => store.getState().begin(topic))
      // The page says it, and asks again.
      .catch(() => {})
      .finally(() => openPage('practice'));
  return (
    <button type="button" className="quiet" onClick={() => void open()}>
      {words.another}
    </button>
  );
}
