import { readFileSync } from 'node:fs';

/** Problems of each topic that `e2e/starter.spec.ts` has the starter solve. */
export const PER_TOPIC = 3;

/** Written by `npm run seeds:starter`. */
export const seedsFile = 'e2e/evaluate/starter-seeds.json';

/** The seeds of problems, by topic. */
export const readSeeds = (): Readonly<Record<string, readonly number[]>> => JSON.parse(readFileSync(seedsFile, 'utf8'));
