import type { Judged } from '../../state/device-store.ts';

type Verdict = Judged['verdict'];

/** What is true of every model, to be said once. */
export interface Common {
  obstacle: Extract<Verdict, { kind: 'refused' }>['obstacle'] | null;
  cautions: Extract<Verdict, { kind: 'fits' }>['cautions'];
}

/** The obstacle that stands in the way of all, and the cautions that go with every model that fits. */
export function commonTo(verdicts: readonly Verdict[]): Common {
  const obstacles = verdicts.map((verdict) => (verdict.kind === 'refused' ? verdict.obstacle : null));
  const [obstacle = null] = obstacles;
  const fitting = verdicts.filter((verdict) => verdict.kind === 'fits');
  const [first] = fitting;
  return {
    obstacle: obstacles.every((each) => each === obstacle) ? obstacle : null,
    cautions: first ? first.cautions.filter((caution) => fitting.every(({ cautions }) => cautions.includes(caution))) : [],
  };
}
