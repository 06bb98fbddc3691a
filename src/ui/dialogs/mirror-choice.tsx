import { useId, useState } from 'react';
import { toMirror } from '../../domain/mirror.ts';
import { useSettings } from '../stores.tsx';
import { Choice } from './choice.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

const known = 'https://hf-mirror.com';

/** Where models are downloaded from: some networks block the hub. */
export function MirrorChoice() {
  const { downloads: words } = useModelPageStrings();
  const mirror = useSettings((state) => state.settings.mirror);
  const change = useSettings((state) => state.change);
  /** Another address is being typed; only one that a page may read becomes the mirror. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const id = useId();
  const isOther = typed !== null || (mirror !== null && mirror !== known);

  function choose(host: 'hub' | 'known' | 'other') {
    setIsWrong(false);
    setTyped(host === 'other' ? '' : null);
    if (host !== 'other') change({ mirror: host === 'hub' ? null : known });
  }

  function take() {
    if (typed === null) return;
    const address = toMirror(typed);
    setIsWrong(address === null);
    if (address === null) return;
    setTyped(null);
    change({ mirror: address });
  }

  return (
    <>
      <Choice
        label={words.host}
        value={isOther ? 'other' : mirror === known ? 'known' : 'hub'}
        options={{ hub: 'huggingface.co', known: 'hf-mirror.com', other: words.hostOther }}
        onChange={choose}
      />
      {isOther && (
        <div className="choice">
          <label htmlFor={id}>{words.address}</label>
          <div>
            <input
              id={id}
              type="url"
              inputMode="url"
              placeholder="https://"
              value={typed ?? mirror ?? ''}
              aria-invalid={isWrong}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={take}
              onKeyDown={(event) => event.key === 'Enter' && take()}
            />
            <p id={`${id}-hint`} className="small" role={isWrong ? 'alert' : undefined}>
              {isWrong ? words.addressWrong : words.addressHint}
            </p>
          </div>
        </div>
      )}
    </>
  );
}
