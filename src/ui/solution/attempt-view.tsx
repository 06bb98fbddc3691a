import type { Attempt } from '../../domain/attempt.ts';
import type { Fault } from '../../domain/fault.ts';
import { isRefusal } from '../../state/starter-facts.ts';
import { solutionOf } from '../../state/solution-of.ts';
import { FaultNotice } from '../fault-notice.tsx';
import { useOpenModels } from '../open-models.ts';
import { useModel, useStrings, useTutor } from '../stores.tsx';
import { AttemptActions } from './attempt-actions.tsx';
import { CheckTally } from './check-tally.tsx';
import { SolutionView } from './solution-view.tsx';
import { StarterDoubt } from './starter-doubt.tsx';
import { StepMore } from './step-more.tsx';
import { useChecked } from './use-checked.ts';

/** One attempt, as it is written or as it was kept: its steps, how it ended, and what can be done now. */
export function AttemptView({ attempt, problem }: { attempt: Attempt; problem: string }) {
  const draft = useTutor((state) => (state.draft?.attemptId === attempt.id ? state.draft : null));
  const solution = draft?.solution ?? solutionOf(attempt);
  const checked = useChecked(attempt, problem, solution, draft !== null);
  const refused = isRefusal(attempt.model, (draft ?? attempt).text, draft !== null);

  return (
    <>
      {!refused && <SolutionView solution={solution} growing={draft !== null} checked={checked} Under={StepMore} />}
      {refused && !draft && <Refusal />}
      {draft && <Progress tokens={draft.tokens} />}
      {!draft && !refused && attempt.text !== '' && <CheckTally checked={checked} />}
      {!draft && <Ending attempt={attempt} />}
      {!draft && attempt.state.kind !== 'writing' && <AttemptActions attempt={attempt} problem={problem} />}
      {!draft && !refused && <StarterDoubt attempt={attempt} problem={problem} checked={checked} />}
    </>
  );
}

/** It says that it can't, and where one that may be able to is. */
export function Refusal() {
  const { solution: words, problem } = useStrings();
  const openModels = useOpenModels();
  return (
    <p className="notice">
      {words.refused}{' '}
      <button type="button" className="link" onClick={openModels}>
        {problem.models}
      </button>
    </p>
  );
}

/** That it is being written, and how far. */
export function Progress({ tokens }: { tokens: number }) {
  const { solution: words } = useStrings();
  const modelKind = useModel((state) => state.model.kind);
  return (
    <p className="progress small" aria-hidden="true">
      {tokens > 0 ? `${words.writing} ${words.tokensSoFar(tokens)}` : modelKind === 'ready' ? words.writing : words.waiting}
    </p>
  );
}

/** Faults that come in the midst of writing. The others say themselves what is kept. */
const midway: ReadonlySet<Fault> = new Set<Fault>(['worker-died', 'stalled', 'repeating', 'unknown']);

/** How it ended, where that is worth a word. */
export function Ending({ attempt }: { attempt: Attempt }) {
  const { solution: words } = useStrings();
  const isEmpty = attempt.text.trim() === '';
  switch (attempt.state.kind) {
    case 'complete':
      return null;
    case 'failed':
      return <FaultNotice fault={attempt.state.fault} kept={!isEmpty && midway.has(attempt.state.fault) ? words.kept : ''} />;
    case 'writing':
      return <p className="notice">{words.elsewhere}</p>;
    case 'cut':
      return <p className="notice">{words.cut}</p>;
    case 'stopped':
    case 'interrupted':
      return <p className="notice">{(isEmpty ? words.empty : words)[attempt.state.kind]}</p>;
  }
}
