import { isRight } from './digest.ts';
import type { Manifest } from './manifest.ts';
import { takeFromShelf } from './shelves.ts';

/** Paths of the files that aren't here, and of those whose bytes aren't right. */
export interface Findings {
  missing: string[];
  damaged: string[];
}

/** Reads every byte of a model's files. Throws the signal's reason. */
export async function checkModel({ files }: Manifest, signal: AbortSignal, onFile: (checked: number) => void): Promise<Findings> {
  const findings: Findings = { missing: [], damaged: [] };
  for (const [index, file] of files.entries()) {
    signal.throwIfAborted();
    onFile(index);
    const content = await takeFromShelf(file);
    if (!content) findings.missing.push(file.path);
    else if (!(await isRight(file, content))) findings.damaged.push(file.path);
  }
  onFile(files.length);
  return findings;
}
