import type { Way } from '../../domain/way.ts';
import type { Climb } from '../../state/climb.ts';
import { useMedia } from '../media.ts';
import { useLadderStrings } from './use-ladder-strings.ts';
import { useNextKey } from './use-next-key.ts';

interface NextProps {
  climb: Climb;
  way: Way;
  onNext: () => void;
  onAll: () => void;
}

/** What can be shown next, by a button, or by Enter from anywhere on the sheet. While that is still being written the button stays, with the focus. */
export function NextControl({ climb, way, onNext, onAll }: NextProps) {
  const words = useLadderStrings();
  const touched = useMedia('(pointer: coarse)');
  const { next, steps, ladder, kindShown } = climb;
  const waits = next.kind === 'wait';
  useNextKey(onNext);
  // What is waited for is what the way asks for.
  const asked = waits && way === 'hints' ? (kindShown ? 'words' : 'kind') : next.kind;
  const label = asked === 'kind' || asked === 'words' ? words.asks[asked] : steps === 0 ? words.asks.first : words.asks.step;
  return (
    <div className="ladder-next">
      <button type="button" className="primary" aria-disabled={waits} onClick={onNext}>
        {label}
      </button>
      <button type="button" className="quiet" onClick={onAll}>
        {words.all}
      </button>
      {steps > 0 && <span className="small">{words.shown(steps, ladder.growing ? null : ladder.rungs.length)}</span>}
      <span className="small">{waits ? (ladder.growing ? words.writing : words.looking) : touched ? null : words.keys}</span>
    </div>
  );
}
