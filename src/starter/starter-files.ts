const folder = 'public/models/starter';

/** Where the starter model lies, from the repository's root. */
export const starterFiles = {
  gguf: `${folder}/starter-q8_0.gguf`,
  webgpu: `${folder}/webgpu`,
  /** web-llm keeps a library by its address for good: raise the number with every change of the kernels. */
  library: `${folder}/webgpu/starter-3.wasm`,
  /** The folders that web-llm expects between a model's address and its files. */
  weights: `${folder}/webgpu/resolve/main`,
} as const;
