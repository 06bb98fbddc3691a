import type { Part } from '../../domain/solution.ts';
import type { Climb } from '../../state/climb.ts';
import { useStrings } from '../stores.tsx';
import { useSpoken } from '../use-spoken.ts';
import { useLadderStrings } from './use-ladder-strings.ts';

type Step = Extract<Part, { kind: 'step' }>;

/** Tells a screen reader, politely, what was shown last: a hint, or a step when it is there to its end. */
export function LadderSpeech({ climb: { shown, words, growing, whole, kindShown }, kind }: { climb: Climb; kind: string | null }) {
  const { solution } = useStrings();
  const ladder = useLadderStrings();
  const say = useSpoken();
  const step = shown.parts.findLast((part) => part.kind === 'step');
  const answer = whole && shown.answer !== null ? ` ${solution.answer}: ${say(`\\(${shown.answer}\\)`)}` : '';
  const said = growing ? solution.writing : words !== null ? `${ladder.nextWords}: ${say(words)}` : step ? sayStep(step, solution.step, say) + answer : kindShown && kind ? kind : answer;
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}

const sayStep = ({ number, title, body }: Step, label: (number: number) => string, say: (text: string) => string): string =>
  [label(number), title, body].filter((text) => text.trim() !== '').map((text) => say(text.trim())).join('. ');
