import type { OwnModel } from '../engine/gguf/read-own-model.ts';

/** What files of the reader's own say of themselves. The code for it comes when it is wanted: few readers have such files. Throws GgufError, or a TypeError where the code can't be had. */
export async function readOwn(files: readonly File[]): Promise<OwnModel> {
  const { readOwnModel } = await import('../engine/gguf/read-own-model.ts');
  return readOwnModel(files);
}
