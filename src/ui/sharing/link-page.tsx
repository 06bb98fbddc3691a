import { useMemo } from 'react';
import type { Carried, LinkRefusal, ReadLink } from '../../state/link.ts';
import { countSteps } from '../../state/count-steps.ts';
import { modelName } from '../model-name.ts';
import { focusProblemBox, focusSheet } from '../move-focus.ts';
import { useStrings, useTutor } from '../stores.tsx';
import { readTyped, setTyped } from '../typed-problem.ts';
import { TypedText } from '../typed-text.tsx';
import { useSharingStrings } from './use-sharing-strings.ts';
import './sharing.css';

/** What a link carries, and the question what is to become of it; or why it is not opened. */
export function LinkPage({ read }: { read: ReadLink | null }) {
  if (read === null) return <article className="sheet" aria-busy="true" />;
  return <article className="sheet link-page">{read.kind === 'carried' ? <Asked carried={read.carried} /> : <Refused reason={read.reason} />}</article>;
}

function Asked({ carried }: { carried: Carried }) {
  const { problem, solution } = carried;
  const { opened: words } = useSharingStrings();
  const { problem: problemWords, model: modelWords } = useStrings();
  const solve = useTutor((state) => state.solve);
  const keepCarried = useTutor((state) => state.keepCarried);
  const newProblem = useTutor((state) => state.newProblem);
  const busy = useTutor((state) => state.solving !== null);
  const steps = useMemo(() => (solution ? countSteps(solution.text) : 0), [solution]);

  /** These buttons go with the question. */
  function open(begin: () => Promise<void>) {
    focusSheet();
    void begin();
  }

  function putIntoBox() {
    newProblem();
    // What is being typed there stays.
    setTyped([readTyped(), problem].filter((text) => text.trim() !== '').join('\n'));
    focusProblemBox();
  }

  return (
    <>
      <h1>{words.title}</h1>
      <p className="small">{words.about}</p>
      <div className="carried" role="group" aria-label={words.problem}>
        <TypedText text={problem} />
      </div>
      {solution && <p className="small">{words.withSolution(steps, modelName({ id: solution.model, name: solution.model }, modelWords))}</p>}
      <div className="buttons">
        <button type="button" className="primary" aria-disabled={busy} title={busy ? problemWords.busy : undefined} onClick={() => !busy && open(() => solve(problem))}>
          {words.solve}
        </button>
        {solution && (
          <button type="button" onClick={() => open(() => keepCarried({ problem, solution }))}>
            {words.open}
          </button>
        )}
        <button type="button" onClick={putIntoBox}>
          {words.box}
        </button>
        <No label={words.no} />
      </div>
    </>
  );
}

function Refused({ reason }: { reason: LinkRefusal }) {
  const { opened: words, refusals } = useSharingStrings();
  const { what, cure } = refusals[reason];
  return (
    <>
      <h1>{words.title}</h1>
      <div className="notice" role="alert">
        <p>
          <strong>{what}</strong> {cure}
        </p>
        <No label={words.close} />
      </div>
    </>
  );
}

function No({ label }: { label: string }) {
  const newProblem = useTutor((state) => state.newProblem);
  return (
    <button type="button" className="quiet" onClick={() => { newProblem(); focusProblemBox(); }}>
      {label}
    </button>
  );
}
