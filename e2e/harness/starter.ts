import { noBias } from '../../src/engine/logit-bias.ts';
import { starter, type WllamaCard } from '../../src/engine/catalog.ts';
import { starterForm } from '../../src/engine/prompt-forms.ts';
import { createWllamaEngine } from '../../src/engine/wllama/wllama-engine.ts';
import { solve } from '../../src/solving/solve.ts';
import type { Written } from '../../src/starter/evaluation/score.ts';

const engine = createWllamaEngine();
const never = new AbortController().signal;
let card: WllamaCard = starter;

const bench = {
  /** The bundled starter, or the GGUF file at an address: a checkpoint of its training, which is asked in the form that it is trained in. */
  async load(address: string | null): Promise<void> {
    if (address !== null) {
      const file = new File([await (await fetch(address)).blob()], 'checkpoint.gguf');
      card = { ...starter, id: 'checkpoint', source: { kind: 'own', files: [file] }, bytes: file.size, toPrompt: starterForm, bias: noBias };
    }
    await engine.load(card, () => {}, never);
  },

  /** Greedy, as the first solution in the app is. */
  async solve(problem: string): Promise<Written> {
    const written: Written = { text: '', ending: '', tokens: 0, ms: 0 };
    const sampling = { temperature: 0, topP: 1, seed: 0, maxTokens: card.maxTokens };
    for await (const event of solve(engine, card.toPrompt(problem), sampling, never)) {
      if (event.kind === 'text') {
        written.text = event.text;
        written.tokens = event.tokens;
      } else {
        written.ending = event.state.kind === 'failed' ? event.state.fault : event.state.kind;
        written.ms = event.timing ? event.timing.totalMs - event.timing.firstTokenMs : 0;
      }
    }
    return written;
  },
};

export type StarterBench = typeof bench;

Object.assign(window, { bench });
