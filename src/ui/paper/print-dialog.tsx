import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Session } from '../../domain/session.ts';
import { loadFormulas } from '../../rendering/load-formulas.ts';
import type { KeyAnswer } from '../../state/answer-to.ts';
import { Choice } from '../dialogs/choice.tsx';
import { Dialog } from '../dialogs/dialog.tsx';
import { useSharingStrings } from '../sharing/use-sharing-strings.ts';
import { useStores, useTutor } from '../stores.tsx';
import { ChooseProblems } from './choose-problems.tsx';
import { ClassSheet, type Room } from './class-sheet.tsx';
import '../sharing/sharing.css';

interface PrintProps {
  /** Those of a lesson, which has no sheet that could be printed as it stands. */
  problems?: readonly Session[];
  onClose: () => void;
}

/** Prints the sheet as it stands, or problems for a class, with or without a key. */
export function PrintDialog({ problems, onClose }: PrintProps) {
  const { print: words, close } = useSharingStrings();
  const { answerTo } = useStores();
  const open = useTutor((state) => state.open);
  const [what, setWhat] = useState<'whole' | 'sheet'>(problems ? 'sheet' : 'whole');
  const [heading, setHeading] = useState(words.defaultHeading);
  const [chosen, setChosen] = useState<readonly Session[]>(problems ?? (open.kind === 'open' ? [open.session] : []));
  const [room, setRoom] = useState<Room>('some');
  const [key, setKey] = useState(false);
  /** Null until they are read: no key is printed that says of nothing that it has no answer. */
  const [answers, setAnswers] = useState<ReadonlyMap<string, KeyAnswer | null> | null>(null);
  const [failed, setFailed] = useState(false);
  const [printing, setPrinting] = useState(false);
  const id = useId();
  const ready = !printing && (what === 'whole' || chosen.length > 0);

  function choose(sessions: readonly Session[]) {
    setChosen(sessions);
    setAnswers(null);
  }

  async function print() {
    if (!ready) return;
    setPrinting(true);
    setFailed(false);
    try {
      if (what === 'sheet' && key) {
        const found = await Promise.all(chosen.map(async (session) => [session.id, await answerTo(session)] as const));
        flushSync(() => setAnswers(new Map(found)));
      }
      await loadFormulas();
      // Fonts are asked for when their signs are laid out.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      window.print();
    } catch {
      setFailed(true);
    }
    setPrinting(false);
  }

  return (
    <Dialog title={words.title} closeLabel={close} onClose={onClose} className="print">
      {!problems && (
        <fieldset className="kinds">
          <legend className="unseen">{words.what}</legend>
          {(['whole', 'sheet'] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name={id} checked={what === kind} onChange={() => setWhat(kind)} />
              <span>
                {words[kind]}
                <span className="small">{words[`${kind}About`]}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {what === 'sheet' && (
        <>
          <p className="choice">
            <label htmlFor={`${id}-heading`}>{words.heading}</label>
            <input id={`${id}-heading`} value={heading} onChange={(event) => setHeading(event.target.value)} />
          </p>
          <ChooseProblems chosen={chosen} onChoose={choose} />
          <Choice label={words.room} value={room} options={words.rooms} onChange={setRoom} />
          <label className="check">
            <input type="checkbox" checked={key} aria-describedby={`${id}-key`} onChange={(event) => setKey(event.target.checked)} />
            {words.key}
          </label>
          <p id={`${id}-key`} className="small">
            {words.keyAbout}
          </p>
          <ClassSheet heading={heading.trim() || words.defaultHeading} problems={chosen} room={room} answers={key ? answers : null} />
        </>
      )}
      {failed && (
        <p className="notice" role="alert">
          {words.failed}
        </p>
      )}
      <div className="buttons">
        <button type="button" className="primary" aria-disabled={!ready} onClick={() => void print()}>
          {words.now}
        </button>
        {what === 'sheet' && (
          <span role="status" className="small">
            {chosen.length === 0 ? words.noneChosen : words.chosen(chosen.length)}
          </span>
        )}
      </div>
    </Dialog>
  );
}
