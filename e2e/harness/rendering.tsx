import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { GrowingText } from '../../src/rendering/growing-text.tsx';
import { loadFormulas } from '../../src/rendering/load-formulas.ts';
import { watchLongTasks } from './long-tasks.ts';
import type { Renderer } from './renderers.tsx';
import { renderers } from './renderers.tsx';
import { tokensOf } from './tokens.ts';

/** Milliseconds of one pushed token: script until the commit is done, then layout. */
export interface Cost {
  commit: number;
  layout: number;
}

/** What a text did to the page. Times in milliseconds, widths in CSS pixels; `found` names elements that must not be there. */
export interface Harm {
  wholeMs: number;
  worstStepMs: number;
  width: number;
  pageWidth: number;
  found: string[];
  shown: string;
}

const column = document.getElementById('column')!;
const forbidden = 'img, script, iframe, object, embed, svg image, video, audio, form, style, link, base, a:not([href^="http://"]):not([href^="https://"]):not([href^="mailto:"]), [onclick], [onerror], [onload], [data-evil], .evil, #evil';

/** A new task, so that the browser may paint and count long tasks between two tokens. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

function timed(draw: () => void): Cost {
  const begun = performance.now();
  draw();
  const committed = performance.now();
  column.getBoundingClientRect();
  return { commit: committed - begun, layout: performance.now() - committed };
}

const rendering = {
  /** Loads KaTeX and its fonts' styles, so that no measurement holds the download. */
  ready: loadFormulas,

  /** Shows a finished text and leaves it there, to be looked at. */
  show(text: string): void {
    flushSync(() => createRoot(column).render(<GrowingText text={text} growing={false} />));
  },

  /** Pushes a text token by token and measures every `stride`-th push, and the tasks over 50 ms as the browser counts them. */
  async replay(renderer: Renderer, text: string, stride: number): Promise<{ costs: Cost[]; longTasks: number }> {
    const root = createRoot(column);
    const show = (seen: string) => flushSync(() => root.render(renderers[renderer](seen)));
    const costs: Cost[] = [];
    const stop = watchLongTasks();
    let seen = '';
    for (const [index, token] of tokensOf(text, 7).entries()) {
      // A sampled push starts from the text one token shorter, as in a full replay.
      if (stride > 1 && index % stride === stride - 1) show(seen);
      seen += token;
      if (index % stride === stride - 1) costs.push(timed(() => show(seen)));
      if (index % stride === stride - 1) await nextTask();
    }
    const longTasks = (await stop()).length;
    root.unmount();
    return { costs, longTasks };
  },

  /** Shows a text at once and then in twenty steps in a column of 600 px, and looks at what it did. */
  async harm(text: string): Promise<Harm> {
    const whole = createRoot(column);
    const { commit, layout } = timed(() => flushSync(() => whole.render(<GrowingText text={text} growing={false} />)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const measured = {
      width: column.scrollWidth,
      pageWidth: document.documentElement.scrollWidth,
      found: Array.from(column.querySelectorAll(forbidden), (element) => element.outerHTML.slice(0, 100)),
      shown: column.innerText.replace(/^([^]{300})[^]*([^]{300})$/, '$1 [...] $2'),
    };
    whole.unmount();

    const growing = createRoot(column);
    let worstStepMs = 0;
    for (let step = 1; step <= 20; step += 1) {
      const seen = text.slice(0, Math.ceil((text.length * step) / 20));
      const cost = timed(() => flushSync(() => growing.render(<GrowingText text={seen} growing />)));
      worstStepMs = Math.max(worstStepMs, cost.commit + cost.layout);
      await nextTask();
    }
    growing.unmount();
    return { wholeMs: commit + layout, worstStepMs, ...measured };
  },
};

export type RenderingBench = typeof rendering;
Object.assign(globalThis, { rendering });
