import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import type { ModelShape } from '../model-shape.ts';
import { generate } from './generate.ts';
import { makeKernels } from './kernels.ts';

const options = [
  '--outFile', 'library.wasm',
  '-O3', '--shrinkLevel', '2', '--converge', '--noAssert', '--runtime', 'minimal',
  '--exportStart', '_initialize',
  // web-llm writes eight bytes at 16, whether or not the library expects it.
  '--memoryBase', '1024',
  // web-llm gives no `env.abort`.
  '--use', 'abort=index/onAbort',
];

/** The model library for a Qwen2 network of this shape, as WebAssembly. Throws with the compiler's words. */
export async function compileLibrary(shape: ModelShape): Promise<Uint8Array> {
  const generated = generate(shape, makeKernels(shape));
  let library: Uint8Array | null = null;
  const { error, stderr } = await asc.main(['index.ts', ...options], {
    readFile: (name) => (name === 'generated.ts' ? generated : readSource(name)),
    writeFile: (_, contents) => void (library = contents as unknown as Uint8Array),
    listFiles: () => [],
  });
  if (error || !library) throw new Error(`${error?.message}\n${stderr.toString()}`);
  return library;
}

/** AssemblyScript looks like TypeScript and isn't: here its files end in `.as`, which keeps them from `tsc` and the linter. */
function readSource(name: string): string | null {
  try {
    return readFileSync(new URL(`./assembly/${name.replace(/\.ts$/, '.as')}`, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}
