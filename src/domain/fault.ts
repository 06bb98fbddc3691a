/** Everything that can go wrong, as a closed list. `i18n` holds one sentence and one cure for each; prose never crosses a room. */
export type Fault = EngineFault | StorageFault;

/** What can go wrong while a model is loaded or writes. */
export type EngineFault =
  | 'unsupported'
  /** The graphics processor writes nonsense. */
  | 'gibberish'
  /** Another tab has the graphics processor. */
  | 'in-use'
  /** Of a downloaded model: a file is missing, or its bytes aren't right any more. */
  | 'damaged'
  | 'out-of-memory'
  | 'device-lost'
  | 'network'
  | 'corrupt'
  | 'worker-died'
  | 'stalled'
  | 'problem-too-long'
  | 'empty-answer'
  /** The model went round in a circle. */
  | 'repeating'
  | 'unknown';

/** What can go wrong while work is kept in the browser. */
export type StorageFault =
  | 'storage-full'
  | 'storage-unavailable'
  | 'storage-newer'
  | 'storage-replaced'
  /** By the reader, in the browser's settings or another tab. */
  | 'storage-deleted'
  | 'storage-blocked'
  | 'storage-failed';
