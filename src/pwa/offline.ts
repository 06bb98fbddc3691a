/** Whether the app opens without a network. `ready`: it does; `update`: a newer version is here and waits for the reader's word. */
export type Offline = { kind: 'unsupported' } | { kind: 'installing' } | { kind: 'failed' } | { kind: 'ready'; update: boolean };

/** How often a page that stays open looks for a newer version: milliseconds. */
const lookEvery = 60 * 60 * 1000;

/**
 * Keeps the app itself in this browser and tells how that stands, now and at each change.
 * What isn't kept yet is fetched `after` what is needed now.
 * Returns the way to change to the newer version: it reloads this tab; other tabs go on with what they have until they are reloaded.
 */
export function startOffline(onChange: (offline: Offline) => void, after: Promise<unknown>): { update(): void } {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  let registration: ServiceWorkerRegistration | null = null;
  if (!container) {
    onChange({ kind: 'unsupported' });
    return { update: () => location.reload() };
  }

  onChange({ kind: 'installing' });
  void (container.controller ? Promise.resolve() : after)
    .then(() => container.register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' }))
    .then(follow, () => onChange({ kind: 'failed' }));

  function follow(found: ServiceWorkerRegistration) {
    registration = found;
    found.addEventListener('updatefound', tell);
    container!.addEventListener('controllerchange', tell);
    tell();
    const look = () => void found.update().catch(() => {});
    setInterval(look, lookEvery);
    addEventListener('online', look);
  }

  function tell() {
    const { installing, waiting, active } = registration!;
    installing?.addEventListener('statechange', tell);
    if (active) onChange({ kind: 'ready', update: waiting !== null });
    else onChange({ kind: installing || waiting ? 'installing' : 'failed' });
    if (waiting && !active) waiting.addEventListener('statechange', tell);
  }

  return {
    update() {
      const waiting = registration?.waiting;
      if (!waiting) return;
      container.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('take over');
    },
  };
}
