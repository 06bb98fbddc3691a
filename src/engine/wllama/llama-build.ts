import compatWasm from '@wllama/wllama-compat/wasm/wllama.wasm?url';
import compatScript from '@wllama/wllama-compat/wasm/wllama.js?url';
import wasm from '@wllama/wllama/esm/wasm/wllama.wasm?url';
import { hasMemory64 } from './has-memory64.ts';

/** A build of llama.cpp on our own origin. `bytes` is the wasm's size: written down because a server that compresses hides it. */
export interface LlamaBuild {
  wasm: string;
  bytes: number;
  /** The script that drives it, where it isn't the one inside wllama. */
  script: string | null;
}

export const modern: LlamaBuild = { wasm, bytes: 8_763_949, script: null };
/** For browsers without 64-bit memory, as Safari and Chrome before 133: slower, and twice the size. */
export const compatible: LlamaBuild = { wasm: compatWasm, bytes: 16_005_007, script: compatScript };

/** The build that this browser can run. */
export function llamaBuild(): LlamaBuild {
  return hasMemory64() ? modern : compatible;
}
