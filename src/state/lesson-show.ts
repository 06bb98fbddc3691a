/** A problem of the lesson as far as leafing through it needs to know. `steps`: null where it isn't ready. */
export interface Slide {
  id: string;
  steps: number | null;
  hasAnswer: boolean;
}

/** How far a lesson is shown. */
export interface Show {
  /** Id of the problem on screen. */
  at: string;
  /** How many of its steps are revealed; 0 is the problem alone. */
  step: number;
  /** Whether its answer is. */
  answer: boolean;
  /** What the spotlight is on: the newest step, or the answer. */
  lit: 'step' | 'answer';
  blank: boolean;
  /** What the last action came to, where the screen doesn't show it. */
  told: { kind: 'skipped'; count: number } | { kind: 'start' | 'end' | 'no-answer' } | null;
}

export type ShowAction = 'next' | 'back' | 'first' | 'last' | 'answer' | 'next-problem' | 'previous-problem' | 'blank';

type Ready = Slide & { steps: number };
const isReady = (slide: Slide | undefined): slide is Ready => slide !== undefined && slide.steps !== null;

/** A problem with nothing of its solution. */
export const showAt = (id: string): Show => ({ at: id, step: 0, answer: false, lit: 'step', blank: false, told: null });

/** The first problem that can be shown, or null. */
export function firstShow(slides: readonly Slide[]): Show | null {
  const slide = slides.find(isReady);
  return slide ? showAt(slide.id) : null;
}

/** The same place as far as it is still there: problems are taken off, and solved again, while a lesson is shown. Null where the problem can't be shown any more. */
export function held(show: Show | null, slides: readonly Slide[]): Show | null {
  const slide = slides.find(({ id }) => id === show?.at);
  if (!show || !isReady(slide)) return null;
  const answer = show.answer && slide.hasAnswer;
  return { ...show, step: Math.min(show.step, slide.steps), answer, lit: answer ? show.lit : 'step' };
}

/** What an action makes of a lesson that is shown. On a blank screen each only brings the lesson back. */
export function act(show: Show, action: ShowAction, slides: readonly Slide[]): Show {
  const slide = slides.find(({ id }) => id === show.at);
  if (show.blank) return { ...show, blank: false, told: null };
  if (action === 'blank') return { ...show, blank: true, told: null };
  if (!isReady(slide)) return show;
  const here: Show = { ...show, told: null };
  switch (action) {
    case 'next':
      if (here.step < slide.steps) return { ...here, step: here.step + 1, lit: 'step' };
      if (slide.hasAnswer && !here.answer) return { ...here, answer: true, lit: 'answer' };
      return toNeighbour(here, slides, 1);
    case 'back':
      if (here.lit === 'answer') return { ...here, answer: false, lit: 'step' };
      if (here.step > 0) return { ...here, step: here.step - 1 };
      return toEndOfPrevious(here, slides);
    case 'first':
      return showAt(here.at);
    case 'last':
      return { ...here, step: slide.steps, lit: 'step' };
    case 'answer':
      if (!slide.hasAnswer) return { ...here, told: { kind: 'no-answer' } };
      return { ...here, answer: !here.answer, lit: here.answer ? 'step' : 'answer' };
    case 'next-problem':
      return toNeighbour(here, slides, 1);
    case 'previous-problem':
      return toNeighbour(here, slides, -1);
  }
}

/** A lesson never waits for a model: what isn't ready is passed over, and said. */
function toNeighbour(show: Show, slides: readonly Slide[], by: -1 | 1): Show {
  const from = slides.findIndex(({ id }) => id === show.at);
  let to = from + by;
  while (to >= 0 && to < slides.length && !isReady(slides[to])) to += by;
  const slide = slides[to];
  if (!slide) return { ...show, told: { kind: by > 0 ? 'end' : 'start' } };
  const count = Math.abs(to - from) - 1;
  return { ...showAt(slide.id), told: count > 0 ? { kind: 'skipped', count } : null };
}

/** Backwards everything that was there is there again. */
function toEndOfPrevious(show: Show, slides: readonly Slide[]): Show {
  const before = toNeighbour(show, slides, -1);
  const slide = slides.find(({ id }) => id === before.at);
  if (before.at === show.at || !isReady(slide)) return before;
  return { ...before, step: slide.steps, answer: slide.hasAnswer, lit: slide.hasAnswer ? 'answer' : 'step' };
}
