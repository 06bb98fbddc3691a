import { useState } from 'react';
import { useStrings, useTutor } from './stores.tsx';

/** Tells a screen reader, politely, which step of the open problem is being written and that the solution is done: once each, not token by token. */
export function Announcer() {
  const id = useTutor(({ open }) => (open.kind === 'open' ? open.session.id : null));
  return (
    <p className="unseen" role="status">
      {id !== null && <Progress key={id} id={id} />}
    </p>
  );
}

/** Of the session on the sheet. What was finished before it came there is no news. */
function Progress({ id }: { id: string }) {
  const { solution: words } = useStrings();
  // How many steps are there; null: nothing is being written.
  const steps = useTutor(({ draft, open }) => {
    if (draft?.sessionId !== id) return null;
    // What is not shown as it is written is told of when it is shown.
    return open.kind === 'open' && open.session.way === 'all' ? draft.solution.parts.filter((part) => part.kind === 'step').length : 0;
  });
  const solving = useTutor((state) => state.solving === id);
  const complete = useTutor(({ open }) => open.kind === 'open' && open.attempts.at(-1)?.state.kind === 'complete');
  const [said, say] = useState<number | 'done' | null>(null);
  // Between two solutions of a vote, or while something else is asked of the model, nothing has begun or ended.
  const news = steps ?? (solving || said === null ? said : complete ? 'done' : null);
  if (news !== said) say(news);
  return news === null ? '' : news === 'done' ? words.done : news === 0 ? words.writing : words.step(news);
}
