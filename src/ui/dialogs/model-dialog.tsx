import { FaultNotice } from '../fault-notice.tsx';
import { useModel, useStrings } from '../stores.tsx';
import { Dialog } from './dialog.tsx';
import { FullModels } from './full-models.tsx';
import { OfflineCheck } from './offline-check.tsx';
import { OwnModel } from './own-model.tsx';
import { StarterRuntime } from './starter-runtime.tsx';
import { StarterTopics } from './starter-topics.tsx';

/** What the model is, what it can do and what it can't. */
export function ModelDialog({ onClose }: { onClose: () => void }) {
  const { model: words } = useStrings();
  const model = useModel((state) => state.model);
  const load = useModel((state) => state.load);

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose} className="tall">
      {model.kind === 'failed' && <FaultNotice fault={model.fault} actions={[{ label: words.retry, run: load }]} />}
      <section>
        <h3>{words.starter}</h3>
        <p>{words.about}</p>
        <StarterRuntime />
        <h4>{words.can}</h4>
        <StarterTopics />
        <h4>{words.cannot}</h4>
        <p>{words.cannotText}</p>
        <p className="small">{words.licence}</p>
      </section>
      <FullModels />
      <OfflineCheck />
      <OwnModel />
    </Dialog>
  );
}
