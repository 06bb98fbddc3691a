import type { Attempt } from '../../domain/attempt.ts';
import type { Session } from '../../domain/session.ts';
import { Formula } from '../../rendering/formula.tsx';
import type { Strings } from '../../i18n/translate.ts';
import type { Vote } from '../../state/count-votes.ts';
import { isSpent } from '../../state/is-spent.ts';
import { focusSheet } from '../move-focus.ts';
import { useStrings, useTutor } from '../stores.tsx';
import { useVote } from './use-vote.ts';

/** The solutions of a problem by their answers: how many came to each, and which is believed. Each opens its best solution. */
export function VoteView({ session, attempts, shown }: { session: Session; attempts: readonly Attempt[]; shown: Attempt }) {
  const { vote: words } = useStrings();
  const vote = useVote(session, attempts);
  const showAttempt = useTutor((state) => state.showAttempt);
  const goOn = useTutor((state) => state.vote);
  const isSolving = useTutor((state) => state.solving !== null);
  const isWritten = attempts.some(({ state }) => state.kind === 'writing');
  const counted = attempts.filter(isSpent).length;
  if (session.wanted === 1 && counted < 2) return null;

  return (
    <section className="vote" aria-label={words.label}>
      <p className="small" role="status">
        {words.progress(counted, Math.max(counted, session.wanted))}
        {vote && outcomeOf(vote, words)}
      </p>
      <ul>
        {vote?.choices.map(({ answer, attempts: ids, flawed, algebra }, index) => (
          <li key={answer} data-leads={index === vote.leader}>
            <button type="button" aria-current={ids.includes(shown.id)} onClick={() => showAttempt(ids[0]!)}>
              <Formula tex={answer} display={false} />
              <span className="small">
                {words.votes(ids.length)}
                {index === vote.leader && vote.outcome.kind === 'decided' && ` · ${words.taken}`}
                {flawed && ` · ${words.flawed}`}
                {algebra === 'refuted' && ` · ${words.refuted}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {vote?.outcome.kind === 'open' && !isWritten && !isSolving && (
        <button type="button" onClick={() => { focusSheet(); void goOn(session.wanted); }}>
          {words.goOn}
        </button>
      )}
    </section>
  );
}

function outcomeOf({ outcome, leader, choices }: Vote, words: Strings['vote']): string {
  if (outcome.kind === 'open') return '';
  if (leader === null) return ` ${words.none}`;
  return ` ${choices[leader]!.algebra === 'refuted' ? words.allRefuted : words.decided[outcome.by]}`;
}
