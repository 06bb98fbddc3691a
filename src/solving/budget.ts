import type { ModelCard } from '../engine/catalog.ts';

/** Digits are a token each, words a third as many as letters: in the starter's solutions 1.8 characters a token, in Qwen's some 2.5. */
const charactersPerToken = 2;

/** A continuation shorter than this would hardly be worth the wait, in tokens. */
const leastContinuation = 128;

/** An estimate of how many tokens a text takes. */
export const tokensOf = (text: string): number => Math.ceil(text.length / charactersPerToken);

/** Whether a problem leaves the room of a whole answer in the model's context. An estimate: the engine itself has the last word. */
export function leavesRoom({ toPrompt, contextLength, maxTokens }: ModelCard, problem: string): boolean {
  return tokensOf(toPrompt(problem)) + maxTokens <= contextLength;
}

/** Whether an answer that was broken off can go on: what it has of the context is read again. */
export function canGoOn({ toPrompt, contextLength }: ModelCard, problem: string, text: string): boolean {
  return tokensOf(toPrompt(problem) + text) + leastContinuation <= contextLength;
}
