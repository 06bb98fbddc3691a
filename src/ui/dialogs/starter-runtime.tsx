import { useDevice, useModel, useStrings, useTutor } from '../stores.tsx';

/** Where the starter runs: on the processor, or as a trial on the graphics processor, by the engine that the full models need. */
export function StarterRuntime() {
  const { model: words } = useStrings();
  const id = useModel((state) => state.card.id);
  const choose = useModel((state) => state.choose);
  const gpu = useDevice((state) => state.device?.gpu.kind === 'adapter');
  const busy = useTutor((state) => state.solving !== null);
  const onGpu = id === 'starter-webgpu';

  return (
    <>
      {gpu && <p className="small">{words.tryGpu}</p>}
      <div className="buttons">
        {id !== 'starter' && (
          <button type="button" disabled={busy} onClick={() => void choose('starter')}>
            {onGpu ? words.onProcessor : words.useStarter}
          </button>
        )}
        {gpu && !onGpu && (
          <button type="button" disabled={busy} onClick={() => void choose('starter-webgpu')}>
            {words.onGpu}
          </button>
        )}
      </div>
    </>
  );
}
