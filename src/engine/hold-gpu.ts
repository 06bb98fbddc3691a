/** Held by the tab whose engine has the graphics processor: a model in two tabs would take its memory twice. */
const lockName = 'lemma-gpu';

/** The graphics processor is this tab's until `release`, or until another tab takes it: then `lost` resolves. */
export interface GpuHold {
  lost: Promise<void>;
  release(): void;
}

/** Null while another tab has it, unless it is taken from there. Where the browser refuses locks no tab knows of another: each has it. */
export function holdGpu(takeOver = false): Promise<GpuHold | null> {
  return new Promise((resolve) => {
    const held = navigator.locks.request(lockName, takeOver ? { steal: true } : { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(null);
      return new Promise<void>((release) => resolve({ lost: taken, release }));
    });
    // Rejects when the lock is stolen; after a release nobody waits for it any more.
    const taken = new Promise<void>((lost) => held.catch(() => lost()));
    // Changes nothing where it was given before.
    held.catch(() => resolve({ lost: new Promise(() => {}), release() {} }));
  });
}

/** Whether some tab is known to have the graphics processor. */
export async function isGpuHeld(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query().catch((): LockManagerSnapshot => ({}));
  return held.some(({ name }) => name === lockName);
}
