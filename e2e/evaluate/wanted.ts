import { existsSync } from 'node:fs';
import { starterFiles } from '../../src/starter/starter-files.ts';

const { LEMMA_EACH = '200', LEMMA_GGUF } = process.env;

/** Problems of each topic, in each part of the evaluation. */
export const each = Number(LEMMA_EACH);
if (!Number.isInteger(each) || each < 1) throw new Error(`LEMMA_EACH is a number of problems, not ${LEMMA_EACH}`);

/** A GGUF file to be measured in place of the committed one; null: that one. */
export const checkpoint: string | null = LEMMA_GGUF ?? null;

/** The file that is measured. */
export const measured = checkpoint ?? starterFiles.gguf;
if (!existsSync(measured)) throw new Error(`${measured} is not there`);
