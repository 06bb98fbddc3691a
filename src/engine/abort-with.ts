/**
 * A controller that aborts as soon as one of `signals` does. Abort it in the end whatever happened: that frees the signals of it.
 * `AbortSignal.any` would need Safari 17.4.
 */
export function abortWith(...signals: AbortSignal[]): AbortController {
  const controller = new AbortController();
  for (const signal of signals) {
    const follow = () => controller.abort(signal.reason);
    if (signal.aborted) follow();
    else signal.addEventListener('abort', follow, { signal: controller.signal });
  }
  return controller;
}
