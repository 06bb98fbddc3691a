import type { Fault } from '../domain/fault.ts';
import type { Strings } from '../i18n/translate.ts';
import { useStrings } from './stores.tsx';

/** Says what happened, what of it was `kept` where the sentence itself can't know, and what to do now. The one place where a fault becomes a sentence. */
export function FaultNotice({ fault, kept = '', actions = [] }: { fault: Fault; kept?: string; actions?: ReadonlyArray<{ label: string; run: () => void }> }) {
  const faults: Record<Fault, Strings['faults']['unknown']> = useStrings().faults;
  const { what, cure } = faults[fault];
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{what}</strong> {kept} {cure}
      </p>
      {actions.map(({ label, run }) => (
        <button key={label} type="button" onClick={run}>
          {label}
        </button>
      ))}
    </div>
  );
}
