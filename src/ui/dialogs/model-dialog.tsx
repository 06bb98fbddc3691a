import { practiceStringsFor } from '../../i18n/translate-practice.ts';
import { starterTopics } from '../../state/starter-facts.ts';
import { FaultNotice } from '../fault-notice.tsx';
import { useModel, useSettings, useStrings } from '../stores.tsx';
import { Dialog } from './dialog.tsx';
import { FullModels } from './full-models.tsx';
import { OfflineCheck } from './offline-check.tsx';
import { OwnModel } from './own-model.tsx';
import { StarterRuntime } from './starter-runtime.tsx';

/** What the model is, what it can do and what it can't. */
export function ModelDialog({ onClose }: { onClose: () => void }) {
  const { model: words, topics } = useStrings();
  const names = { ...topics, ...practiceStringsFor(useSettings((state) => state.language)).topics };
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
        <ul className="topics">
          {starterTopics.map((topic) => (
            <li key={topic}>{names[topic]}</li>
          ))}
        </ul>
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
