import '../../src/engine/wllama/wllama.worker.ts';

/** The engine's worker where WebAssembly has no 64-bit memory, as in Safari: wllama then runs its compatible build. */
WebAssembly.Memory = new Proxy(WebAssembly.Memory, {
  construct(target, [descriptor]: [WebAssembly.MemoryDescriptor & { address?: string }]) {
    if (descriptor.address === 'i64') throw new TypeError('no 64-bit memory');
    return new target(descriptor);
  },
});
