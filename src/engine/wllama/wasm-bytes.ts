/** Bytes of `wllama.wasm` in the pinned @wllama/wllama. Written down because a server that compresses hides it. */
export const wasmBytes = 8_763_949;
