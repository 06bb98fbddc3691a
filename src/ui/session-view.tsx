import type { Attempt } from '../domain/attempt.ts';
import type { Session } from '../domain/session.ts';
import { GrowingText } from '../rendering/growing-text.tsx';
import { delimitTypedMath } from '../rendering/typed-math.ts';
import type { OpenSession } from '../state/tutor-store.ts';
import { lazyView } from './lazy-view.tsx';
import { AttemptSwitcher } from './solution/attempt-switcher.tsx';
import { AttemptView } from './solution/attempt-view.tsx';
import { VoteView } from './solution/vote-view.tsx';
import { Unsolved } from './unsolved.tsx';
import { useUnfolded } from './unfold.ts';
import { WayChoice } from './way-choice.tsx';

const LadderView = lazyView(() => import('./ladder/ladder-view.tsx').then((module) => module.LadderView));
const WorkView = lazyView(() => import('./work/work-view.tsx').then((module) => module.WorkView));

/** A problem, which stays in sight, and what lies under it. */
export function SessionView({ open: { session, attempts, shown: shownId } }: { open: Extract<OpenSession, { kind: 'open' }> }) {
  const shown = attempts.find((attempt) => attempt.id === shownId) ?? attempts.at(-1);
  return (
    <article className="sheet">
      <header className="problem">
        <h1>
          <Problem text={delimitTypedMath(session.problem)} />
        </h1>
        {shown && session.way !== 'own' && <AttemptSwitcher attempts={attempts} shown={shown} />}
        {shown && session.way !== 'own' && <VoteView session={session} attempts={attempts} shown={shown} />}
        <WayChoice session={session} />
      </header>
      <Work session={session} shown={shown ?? null} />
    </article>
  );
}

function Problem({ text }: { text: string }) {
  const shown = useUnfolded(text.length);
  return <GrowingText text={text.slice(0, shown)} growing={shown < text.length} />;
}

/** What lies under the problem, in the way that the session is shown. */
function Work({ session, shown }: { session: Session; shown: Attempt | null }) {
  if (session.way === 'own') return <WorkView session={session} shown={shown} />;
  if (!shown) return <Unsolved />;
  return session.way === 'all' ? <AttemptView key={shown.id} attempt={shown} problem={session.problem} /> : <LadderView key={shown.id} session={session} attempt={shown} />;
}
