import type { Outcome } from '../../state/model-download.ts';
import { sayBytes } from '../say-amount.ts';
import { useStrings } from '../stores.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** Says what ended a download, an import, a check or a copy, what was kept and what to do now. The one place where such a fault becomes a sentence. */
export function DownloadFault({ fault, needBytes, task }: Extract<Outcome, { kind: 'failed' }>) {
  const { faults } = useStrings();
  const { downloadFaults, downloads: words } = useModelPageStrings();
  const isDamaged = task === 'export' && (fault === 'corrupt' || fault === 'not-found');
  const { what, cure } = isDamaged ? faults.damaged : downloadFaults[fault];
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{what}</strong> {needBytes > 0 && words.free(sayBytes(needBytes))} {cure}
      </p>
    </div>
  );
}
