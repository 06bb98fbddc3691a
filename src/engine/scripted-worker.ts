import type { FromWorker, ToWorker } from './protocol.ts';

type Said = FromWorker extends infer One ? (One extends { id: number } ? Omit<One, 'id'> : never) : never;

/** A worker whose every word a test decides, for the faults that a real one can't be made to have. */
export class ScriptedWorker extends EventTarget {
  readonly heard: ToWorker<unknown>[] = [];
  terminated = false;

  /** `loads`: answers a load by itself, so that a test may begin with its subject. */
  constructor(private readonly loads = true) {
    super();
  }

  postMessage(message: ToWorker<unknown>): void {
    this.heard.push(message);
    if (this.loads && message.kind === 'load') queueMicrotask(() => this.say({ kind: 'done', reason: 'loaded' }));
  }

  terminate(): void {
    this.terminated = true;
  }

  /** Speaks of the request heard last, or of the one with this id. */
  say(message: Said, id = this.heard.at(-1)!.id): void {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data: { id, ...message } }));
  }

  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of luck' }));
  }

  garble(): void {
    this.dispatchEvent(new MessageEvent('messageerror'));
  }
}
