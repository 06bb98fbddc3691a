import { memo, useEffect, useRef } from 'react';
import { titleOf } from '../domain/session.ts';
import { GrowingText } from '../rendering/growing-text.tsx';
import { delimitTypedMath } from '../rendering/typed-math.ts';
import type { OpenSession } from '../state/tutor-store.ts';
import { useFollowEnd } from './follow-end.ts';
import { Icon } from './icons.tsx';
import { AttemptSwitcher } from './solution/attempt-switcher.tsx';
import { AttemptView } from './solution/attempt-view.tsx';
import { VoteView } from './solution/vote-view.tsx';
import { useStrings, useTutor } from './stores.tsx';
import { useUnfolded } from './unfold.ts';
import { Welcome } from './welcome.tsx';

/** The paper: a problem at the top, which stays in sight, and its solution under it. */
export function Sheet() {
  const { solution: words, app } = useStrings();
  const open = useTutor((state) => state.open);
  const draft = useTutor((state) => state.draft);
  const scroller = useRef<HTMLDivElement>(null);
  const growing = draft !== null && open.kind === 'open' && open.session.id === draft.sessionId;
  const { onScroll, toEnd, atEnd } = useFollowEnd(scroller, draft?.solution, growing);
  const title = open.kind === 'open' ? titleOf(open.session) : null;

  useEffect(() => {
    document.title = title === null ? app : `${title} – ${app}`;
  }, [title, app]);

  return (
    <main className="desk" aria-label={words.sheet} tabIndex={0} ref={scroller} onScroll={onScroll}>
      <SheetContent open={open} />
      {growing && !atEnd && (
        <button type="button" className="to-end" aria-label={words.toEnd} onClick={toEnd}>
          <Icon name="down" />
        </button>
      )}
    </main>
  );
}

function Problem({ text }: { text: string }) {
  const shown = useUnfolded(text.length);
  return <GrowingText text={text.slice(0, shown)} growing={shown < text.length} />;
}

/** Not drawn again with each draft: what of it grows looks at the draft itself. */
const SheetContent = memo(function SheetContent({ open }: { open: OpenSession }) {
  const words = useStrings().solution;
  switch (open.kind) {
    case 'none':
      return <Welcome />;
    case 'opening':
      return <article className="sheet" aria-busy="true" />;
    case 'missing':
      return (
        <article className="sheet">
          <p className="notice" role="alert">
            {open.deleted ? words.deleted : words.missing}
          </p>
        </article>
      );
    case 'open': {
      const { session, attempts } = open;
      const shown = attempts.find((attempt) => attempt.id === open.shown) ?? attempts.at(-1);
      return (
        <article className="sheet" key={session.id}>
          <header className="problem">
            <h1>
              <Problem text={delimitTypedMath(session.problem)} />
            </h1>
            {shown && <AttemptSwitcher attempts={attempts} shown={shown} />}
            {shown && <VoteView session={session} attempts={attempts} shown={shown} />}
          </header>
          {shown && <AttemptView key={shown.id} attempt={shown} problem={session.problem} />}
        </article>
      );
    }
  }
});
