/** Whether this browser has 64-bit WebAssembly memory: Safari has not, nor Chrome before 133. */
export function hasMemory64(): boolean {
  try {
    new WebAssembly.Memory({ address: 'i64', initial: 1n } as unknown as WebAssembly.MemoryDescriptor);
    return true;
  } catch {
    return false;
  }
}
