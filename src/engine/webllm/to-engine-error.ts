import type { EngineFault } from '../../domain/fault.ts';
import { EngineError } from '../engine.ts';

/** Errors that web-llm 0.2.86 and its runtime throw, by name. */
const byName: Record<string, EngineFault> = {
  ContextWindowSizeExceededError: 'problem-too-long',
  DeviceLostError: 'device-lost',
  FeatureSupportError: 'unsupported',
  IntegrityError: 'corrupt',
  ShaderF16SupportError: 'unsupported',
  WebGPUNotAvailableError: 'unsupported',
  WebGPUNotFoundError: 'unsupported',
  GPUPipelineError: 'unsupported',
  GPUOutOfMemoryError: 'out-of-memory',
};

/** Its runtime, and the browser, throw plain errors for these: no other sign of them than their words. */
const byWords: readonly (readonly [RegExp, EngineFault])[] = [
  [/out of memory|allocation failed|\bOOM\b/i, 'out-of-memory'],
  [/device (?:is|was) lost|lost device|instance (?:dropped|reference)/i, 'device-lost'],
  [/adapter|exceeds? (?:the )?limit|ShaderModule|VK_ERROR/i, 'unsupported'],
  [/failed to fetch|network ?error|load failed|dynamically imported module/i, 'network'],
];

/** What web-llm rejected with, as a fault. */
export function toEngineError(reason: unknown): EngineError {
  if (reason instanceof EngineError) return reason;
  const name = reason instanceof Error ? reason.name : '';
  const detail = reason instanceof Error ? reason.message : String(reason);
  const fault = byName[name] ?? byWords.find(([words]) => words.test(detail))?.[1] ?? 'unknown';
  return new EngineError(fault, `${name} ${detail}`.trim());
}
