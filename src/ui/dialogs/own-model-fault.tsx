import { useOwnModel } from '../stores.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';
import { sayBytes } from '../say-amount.ts';

/** What went wrong with a file of the reader's own, what goes on, and what to do; nothing while all is well. */
export function OwnModelFaultNotice() {
  const { ownModel: words } = useModelPageStrings();
  const fault = useOwnModel((state) => state.fault);
  if (!fault) return null;
  const { what, cure } = words.faults[fault.kind];
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{what}</strong> {cure} {fault.needBytes > 0 && words.needs(sayBytes(fault.needBytes))}
      </p>
    </div>
  );
}
