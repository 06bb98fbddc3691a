/** A model of the student's own that is kept here. */
export interface KeptFiles {
  id: string;
  /** Of the model. */
  name: string;
  bytes: number;
  /** Of its files: as they were called where they came from, in the order of their parts; here each is called by its number. */
  names: readonly string[];
}

/** Written last: a folder without it is what a closed tab left. */
export const indexName = 'index.json';

/** The folder of all that is kept; each model has one of its own in it, with a name by chance. */
export async function ownModelsFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('own-models', { create: true });
}
