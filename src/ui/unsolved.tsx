import { focusSheet } from './move-focus.ts';
import { useStrings, useTutor } from './stores.tsx';

/** A problem that no model was asked to solve yet: the student worked on it alone. */
export function Unsolved() {
  const { problem: words } = useStrings();
  const solveAgain = useTutor((state) => state.solveAgain);
  const isHere = useTutor(({ open, solving }) => open.kind === 'open' && open.session.id === solving);
  const busy = useTutor((state) => state.solving !== null);
  if (isHere) return null;
  return (
    <button
      type="button"
      aria-disabled={busy}
      title={busy ? words.busy : undefined}
      onClick={() => {
        if (busy) return;
        focusSheet();
        void solveAgain();
      }}
    >
      {words.solve}
    </button>
  );
}
