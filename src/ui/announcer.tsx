import { useStrings, useTutor } from './stores.tsx';

/** Tells a screen reader, politely, which step of the open problem is being written and that the solution is done: once each, not token by token. */
export function Announcer() {
  const { solution: words } = useStrings();
  const message = useTutor(({ draft, open }) => {
    if (draft && open.kind === 'open' && open.session.id === draft.sessionId) {
      // What is not shown as it is written is told of when it is shown.
      if (open.session.way !== 'all') return words.writing;
      const steps = draft.solution.parts.filter((part) => part.kind === 'step').length;
      return steps === 0 ? words.writing : words.step(steps);
    }
    const newest = open.kind === 'open' ? open.attempts.at(-1) : undefined;
    return newest?.state.kind === 'complete' ? words.done : '';
  });
  return (
    <p className="unseen" role="status">
      {message}
    </p>
  );
}
