import type { Fault } from '../domain/fault.ts';
import type { Language } from '../domain/settings.ts';
import { type AskedStep, askWhy } from '../solving/ask-why.ts';
import { tokensOf } from '../solving/budget.ts';
import { solve } from '../solving/solve.ts';
import { createPacedBuffer } from './paced-buffer.ts';
import { type WriterParts, whenLoaded } from './write-with.ts';

/** What became of the question why a step is allowed. */
export type Explained = { kind: 'explained'; text: string } | { kind: 'stopped' } | { kind: 'failed'; fault: Fault };

/** Two sentences and a formula: who wants more asks a teacher. */
const maxTokens = 120;
/** Greedy: the same question has the same answer. */
const sampling = { temperature: 0, topP: 1, seed: 0, maxTokens };

/** Has the model in use say why a step is allowed, in the reader's language where it writes that. `onWritten` is told of the text as it grows; never rejects. */
export async function explainStep(
  parts: WriterParts,
  asked: AskedStep,
  { language, signal, onWritten }: { language: Language; signal: AbortSignal; onWritten: (text: string) => void },
): Promise<Explained> {
  const ended = await whenLoaded(parts, signal);
  const { card } = parts.model.getState();
  if (ended) return ended;
  if (!card.toChat) return { kind: 'failed', fault: 'unsupported' };
  const isWritten = card.languages.length === 0 || card.languages.includes(language);
  const { system, user } = askWhy(asked, isWritten ? language : 'en');
  const prompt = card.toChat(system, user);
  if (tokensOf(prompt) + maxTokens > card.contextLength) return { kind: 'failed', fault: 'problem-too-long' };

  const shown = createPacedBuffer(onWritten);
  let text = '';
  let end: Explained = { kind: 'stopped' };
  for await (const event of solve(parts.engine, prompt, sampling, signal)) {
    if (event.kind === 'text') shown.push((text = event.text));
    else if (event.state.kind === 'complete') end = { kind: 'explained', text };
    else if (event.state.kind === 'cut') end = { kind: 'explained', text: wholeSentences(text) };
    else if (event.state.kind === 'failed') end = event.state;
  }
  shown.cancel();
  return end;
}

/** Without a last sentence that was cut off, where there is one before it. */
function wholeSentences(text: string): string {
  const end = [...text.matchAll(/[.!?](?=\s)|[。！？]/g)].at(-1);
  return end ? text.slice(0, end.index + 1) : `${text} …`;
}
