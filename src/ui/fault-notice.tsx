import type { Fault } from '../domain/fault.ts';
import type { Strings } from '../i18n/translate.ts';
import { useStrings } from './stores.tsx';

/** Says what happened and what to do now. The one place where a fault becomes a sentence. */
export function FaultNotice({ fault, action }: { fault: Fault; action?: { label: string; run: () => void } }) {
  const faults: Record<Fault, Strings['faults']['unknown']> = useStrings().faults;
  const { what, cure } = faults[fault];
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{what}</strong> {cure}
      </p>
      {action && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
