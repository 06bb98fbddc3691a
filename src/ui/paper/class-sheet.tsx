import { createPortal } from 'react-dom';
import type { Session } from '../../domain/session.ts';
import { Formula } from '../../rendering/formula.tsx';
import type { KeyAnswer } from '../../state/answer-to.ts';
import { useSharingStrings } from '../sharing/use-sharing-strings.ts';
import { TypedText } from '../typed-text.tsx';
import './paper.css';

/** How much room there is to write under each problem. */
export const rooms = ['none', 'some', 'half', 'page'] as const;
export type Room = (typeof rooms)[number];

export interface ClassSheetProps {
  heading: string;
  problems: ReadonlyArray<Pick<Session, 'id' | 'problem'>>;
  room: Room;
  /** By the ids of the problems; null: without a key. */
  answers: ReadonlyMap<string, KeyAnswer | null> | null;
}

/** Problems on paper, in place of the page, with their answers on a page of their own at the end if wished. Nothing of it is seen on the screen. */
export function ClassSheet({ heading, problems, room, answers }: ClassSheetProps) {
  const { print: words } = useSharingStrings();
  return createPortal(
    <div className="paper">
      <h1>{heading}</h1>
      <p className="paper-name">
        <span>{words.name}</span>
        <span>{words.date}</span>
      </p>
      <ol data-room={room}>
        {problems.map(({ id, problem }) => (
          <li key={id}>
            <TypedText text={problem} />
          </li>
        ))}
      </ol>
      {answers && (
        <section className="paper-key">
          <h2>{words.answers(heading)}</h2>
          <ol>
            {problems.map(({ id }) => (
              <li key={id}>
                <KeyLine answer={answers.get(id) ?? null} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>,
    document.body,
  );
}

function KeyLine({ answer: known }: { answer: KeyAnswer | null }) {
  const { print: words } = useSharingStrings();
  if (known === null) return <span className="paper-note">{words.noAnswer}</span>;
  return (
    <>
      <Formula tex={known.answer} display={false} /> <span className="paper-note">{known.checked ? words.checked : words.unchecked}</span>
    </>
  );
}
