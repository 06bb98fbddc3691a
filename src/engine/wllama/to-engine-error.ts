import { EngineError } from '../engine.ts';

const outOfMemory = /out of memory|memory\.grow|bad_alloc|\bOOM\b|(?:cannot|could not|unable to|failed to) (?:re)?alloc|allocation failed|Cannot enlarge memory/i;

const tooLong = /exceeds? the available context|context size/i;

/** Emscripten's `abort`, a trap, and wllama's own word for a worker that had one earlier. */
const crashed = /\(ABORT\)|unreachable|memory access out of bounds|null function|table index|call stack|has crashed/i;

/**
 * What wllama rejected with, as a fault. wllama names its faults in prose only, so that this is the one place where prose is searched.
 * A crash is `worker-died`: nothing else can be asked of that worker.
 */
export function toEngineError(reason: unknown): EngineError {
  if (reason instanceof EngineError) return reason;
  const name = reason instanceof Error ? reason.name : '';
  const detail = reason instanceof Error ? reason.message : String(reason);
  if (outOfMemory.test(detail)) return new EngineError('out-of-memory', detail);
  if (tooLong.test(detail)) return new EngineError('problem-too-long', detail);
  if (name === 'RuntimeError' || crashed.test(detail)) return new EngineError('worker-died', detail);
  return new EngineError('unknown', detail);
}
