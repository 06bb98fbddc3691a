import { useId, useState } from 'react';
import type { OwnModelStore } from '../../state/own-model-store.ts';
import { useModel, useOwnModel, useTutor } from '../stores.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';
import { sayBytes } from '../say-amount.ts';

type Read = Extract<OwnModelStore['picked'], { kind: 'read' }>;

/** What a chosen file says of itself, and the ways to use it. */
export function PickedModel({ picked, onUsed }: { picked: Read; onUsed: () => void }) {
  const { ownModel: words, cautions } = useModelPageStrings();
  const canKeep = useOwnModel((state) => state.canKeep);
  const use = useOwnModel((state) => state.use);
  const isLoading = useModel((state) => state.model.kind === 'loading');
  const isWriting = useTutor((state) => state.solving !== null);
  const [keep, setKeep] = useState(false);
  const id = useId();
  const { model, form, caution, contextUsed } = picked;

  const facts = [
    [words.architecture, [model.architecture, model.sizeLabel].filter(Boolean).join(', ')],
    [words.quantisation, model.quantisation ?? words.unknown],
    [words.size, sayBytes(model.bytes)],
    [words.context, words.contextValue(contextUsed, model.contextLength)],
    [words.form, form ?? words.plainForm],
  ] as const;

  return (
    <div className="picked">
      <h4>{model.name}</h4>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {caution && <p className="small">{cautions[caution]}</p>}
      {canKeep && (
        <p className="check">
          <input id={id} type="checkbox" checked={keep} onChange={({ target }) => setKeep(target.checked)} />
          <label htmlFor={id}>{words.keep}</label>
        </p>
      )}
      <button type="button" className="primary" disabled={isLoading || isWriting} onClick={() => void use(keep).then(onUsed)}>
        {words.use}
      </button>
    </div>
  );
}
