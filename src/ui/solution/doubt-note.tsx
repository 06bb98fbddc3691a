import { useMemo } from 'react';
import { doubtStringsFor } from '../../i18n/translate-doubt.ts';
import { type Doubtful, starterDoubt } from '../../state/starter-doubt.ts';
import { useOpenModels } from '../open-models.ts';
import { useTopicNames } from '../practice/use-practice.ts';
import { useSettings, useStrings } from '../stores.tsx';

/** Why a solution of the starter's may be wrong, by what was measured of its topic; nothing where there is no such reason. */
export function DoubtNote({ problem }: { problem: string }) {
  const doubt = useMemo(() => starterDoubt(problem), [problem]);
  return doubt && <DoubtLine doubt={doubt} />;
}

export function DoubtLine({ doubt }: { doubt: Doubtful }) {
  const { problem } = useStrings();
  const language = useSettings((state) => state.language);
  const openModels = useOpenModels();
  const words = doubtStringsFor(language);
  const name = useTopicNames()[doubt.topic];
  if (doubt.kind === 'weak') return <p className="small doubt-note">{words.weak(name, doubt.ofTen)}</p>;
  return (
    <p className="small doubt-note">
      {words.unlearnt(name)}{' '}
      <button type="button" className="link" onClick={openModels}>
        {problem.models}
      </button>
    </p>
  );
}
