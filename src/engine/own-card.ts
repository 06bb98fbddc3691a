import { noBias } from './logit-bias.ts';
import type { WllamaCard } from './catalog.ts';
import type { Caution } from './choose-model.ts';
import type { OwnModel } from './gguf/read-own-model.ts';
import { formOf } from './prompt-forms.ts';

/** Tokens: enough for a long solution; a model's own 131,072 would take gigabytes for the cache alone. */
const contextLimit = 4096;
const answerLimit = 2048;

/** A model in files of the user's own, as the engine knows it. Nothing is known of what it can do: it just tries. */
export function toOwnCard({ id, name, bytes, contextLength, chatTemplate, files }: OwnModel): WllamaCard {
  const { toPrompt, toChat, stop } = formOf(chatTemplate);
  const context = Math.min(contextLimit, contextLength);
  return {
    id,
    name,
    runtime: 'wllama',
    source: { kind: 'own', files },
    bytes,
    contextLength: context,
    // The page's own core is left out by the worker.
    maxThreads: Infinity,
    bias: noBias,
    toPrompt,
    toChat,
    stop,
    sampling: { temperature: 0.7, topP: 0.8 },
    maxTokens: Math.min(answerLimit, Math.floor(context / 2)),
    refusals: [],
    topics: [],
    languages: [],
    licence: '',
  };
}

/** The model, the cache beside it, the page and the system: so many times the file. */
const memoryFactor = 3;

/** What to know of the memory that such a file takes; null: nothing. `memory`: of the machine, in bytes, or null where the browser doesn't tell. */
export function memoryCaution(bytes: number, memory: number | null): Caution | null {
  if (memory === null) return 'memory-unknown';
  return memory < bytes * memoryFactor ? 'memory-tight' : null;
}
