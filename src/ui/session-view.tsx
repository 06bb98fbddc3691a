import type { Attempt } from '../domain/attempt.ts';
import { isHiding } from '../domain/seen.ts';
import type { Session } from '../domain/session.ts';
import { GrowingText } from '../rendering/growing-text.tsx';
import { delimitTypedMath } from '../rendering/typed-math.ts';
import { shownAttempt } from '../state/shown-attempt.ts';
import type { OpenSession } from '../state/tutor-store.ts';
import { GraphButton } from './graph/graph-button.tsx';
import { lazyView } from './lazy-view.tsx';
import { FromLink } from './sharing/from-link.tsx';
import { GiveActions } from './sharing/give-actions.tsx';
import { useStrings } from './stores.tsx';
import { AttemptSwitcher } from './solution/attempt-switcher.tsx';
import { AttemptView } from './solution/attempt-view.tsx';
import { VoteView } from './solution/vote-view.tsx';
import { Unsolved } from './unsolved.tsx';
import { useUnfolded } from './unfold.ts';
import { WayChoice } from './way-choice.tsx';

const LadderView = lazyView(() => import('./ladder/ladder-view.tsx').then((module) => module.LadderView));
const WorkView = lazyView(() => import('./work/work-view.tsx').then((module) => module.WorkView));

/** A problem, which stays in sight, and what lies under it. */
export function SessionView({ open }: { open: Extract<OpenSession, { kind: 'open' }> }) {
  const { problem: words } = useStrings();
  const { session, attempts } = open;
  const shown = shownAttempt(open);
  // Other solutions, their votes and the points of a graph would tell what is yet to be shown.
  const told = isHiding(session) || session.way === 'own' ? null : shown;
  return (
    <article className="sheet">
      <header className="problem">
        <h1>
          <Problem text={delimitTypedMath(session.problem)} />
        </h1>
        {told && <AttemptSwitcher attempts={attempts} shown={told} />}
        {told && <VoteView session={session} attempts={attempts} shown={told} />}
        {shown && <FromLink attempt={shown} />}
        <WayChoice session={session} />
      </header>
      {told && <GraphButton text={session.problem} of={words.label} />}
      <Work session={session} shown={shown} />
    </article>
  );
}

function Problem({ text }: { text: string }) {
  const shown = useUnfolded(text.length);
  return <GrowingText text={text.slice(0, shown)} growing={shown < text.length} />;
}

/** A student's own lines stay theirs: what is given away is the problem. */
function GiveWork({ problem }: { problem: string }) {
  return (
    <footer className="attempt-actions">
      <div className="buttons">
        <GiveActions problem={problem} attempt={null} ways={['share', 'print']} />
      </div>
    </footer>
  );
}

/** What lies under the problem, in the way that the session is shown. */
function Work({ session, shown }: { session: Session; shown: Attempt | null }) {
  if (session.way === 'own') {
    return (
      <>
        <WorkView session={session} shown={shown} />
        <GiveWork problem={session.problem} />
      </>
    );
  }
  if (!shown) return <Unsolved />;
  return session.way === 'all' ? <AttemptView key={shown.id} attempt={shown} problem={session.problem} /> : <LadderView session={session} attempt={shown} />;
}
