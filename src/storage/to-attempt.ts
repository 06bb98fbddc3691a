import type { Attempt, AttemptState, Sampling, Timing } from '../domain/attempt.ts';
import type { Fault } from '../domain/fault.ts';
import { isRecord, numberOr, stringOr } from './read.ts';

/** As a record, so that the compiler asks for every fault. */
const FAULTS: Record<Fault, true> = {
  unsupported: true,
  gibberish: true,
  'in-use': true,
  damaged: true,
  repeating: true,
  'out-of-memory': true,
  'device-lost': true,
  network: true,
  corrupt: true,
  'worker-died': true,
  stalled: true,
  'problem-too-long': true,
  'empty-answer': true,
  unknown: true,
  'storage-full': true,
  'storage-unavailable': true,
  'storage-newer': true,
  'storage-replaced': true,
  'storage-deleted': true,
  'storage-blocked': true,
  'storage-failed': true,
};

/** Reads a record as an attempt: unknown fields are left out, missing ones get a plain value. Null if it has no id or no session. */
export function toAttempt(record: unknown): Attempt | null {
  if (!isRecord(record) || typeof record.id !== 'string' || typeof record.sessionId !== 'string') return null;
  return {
    id: record.id,
    sessionId: record.sessionId,
    model: stringOr(record.model, ''),
    sampling: toSampling(record.sampling),
    startedAt: numberOr(record.startedAt, 0),
    text: stringOr(record.text, ''),
    state: toState(record.state),
    timing: toTiming(record.timing),
  };
}

/** Reads many, without those that can't be read, oldest first. */
export function toAttempts(records: readonly unknown[]): Attempt[] {
  return records
    .map(toAttempt)
    .filter((attempt) => attempt !== null)
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
}

function toSampling(value: unknown): Sampling {
  const read = isRecord(value) ? value : {};
  return {
    temperature: numberOr(read.temperature, 0),
    topP: numberOr(read.topP, 1),
    seed: numberOr(read.seed, 0),
    maxTokens: numberOr(read.maxTokens, 2048),
  };
}

/** A state that this page doesn't know: the text is there, and whether it is whole can't be said. */
function toState(value: unknown): AttemptState {
  const read = isRecord(value) ? value : {};
  switch (read.kind) {
    case 'writing':
    case 'complete':
    case 'cut':
    case 'stopped':
    case 'interrupted':
      return { kind: read.kind };
    case 'failed':
      return { kind: 'failed', fault: isFault(read.fault) ? read.fault : 'unknown' };
    default:
      return { kind: 'interrupted' };
  }
}

function isFault(value: unknown): value is Fault {
  return typeof value === 'string' && Object.hasOwn(FAULTS, value);
}

function toTiming(value: unknown): Timing | null {
  if (!isRecord(value)) return null;
  const { firstTokenMs, totalMs, tokens, tokensPerSecond } = value;
  const timing = { firstTokenMs, totalMs, tokens, tokensPerSecond };
  return Object.values(timing).every((part) => numberOr(part, null) !== null) ? (timing as Timing) : null;
}
