import { type Part, type PrecacheFile, whenUsed } from './precache.ts';

/** What would come of a file with the network off. */
export type Finding = 'right' | 'missing' | 'damaged';

/** `unused`: nothing of it is here, and nothing need be. */
export type PartState = 'works' | 'unused' | 'missing' | 'damaged';

/** A part of the app. `state` is null until it has been tried; `broken`: what is to be fetched again. */
export interface PartReport {
  part: Part;
  files: number;
  bytes: number;
  state: PartState | null;
  broken: PrecacheFile[];
}

/** The parts in the order of their need. */
const order: readonly Part[] = ['app', 'formulas', 'cpu', 'cpu-older', 'gpu', 'gpu-starter'];

/**
 * One report for each part of the build, but for the engine of older browsers where this is none. `findings`: by address, or null where nothing has been tried yet.
 * `needed`: parts that this browser can't do without, beyond those that every browser keeps.
 */
export function reportParts(files: readonly PrecacheFile[], findings: ReadonlyMap<string, Finding> | null, needed: readonly Part[]): PartReport[] {
  return order
    .map((part) => ({ part, own: files.filter((file) => file.part === part) }))
    .filter(({ part, own }) => own.length > 0 && (part !== 'cpu-older' || needed.includes(part)))
    .map(({ part, own }) => {
      const broken = findings ? own.filter(({ url }) => findings.get(url) !== 'right') : [];
      const isOptional = whenUsed.has(part) && !needed.includes(part);
      const report = { part, files: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) };
      return { ...report, state: findings && stateOf(own, broken, findings, isOptional), broken };
    });
}

function stateOf(own: readonly PrecacheFile[], broken: readonly PrecacheFile[], findings: ReadonlyMap<string, Finding>, isOptional: boolean): PartState {
  if (broken.length === 0) return 'works';
  if (broken.some(({ url }) => findings.get(url) === 'damaged')) return 'damaged';
  return isOptional && broken.length === own.length ? 'unused' : 'missing';
}
