import { useEffect, useId, useRef, useState } from 'react';
import { type Session, titleOf } from '../../domain/session.ts';
import { languageTag } from '../../rendering/language.ts';
import { useSharingStrings } from '../sharing/use-sharing-strings.ts';
import { useHistory } from '../stores.tsx';

interface ChooseProps {
  /** In the order in which they were chosen. */
  chosen: readonly Session[];
  onChoose: (chosen: readonly Session[]) => void;
}

/** The reader's problems, each to be chosen; the number beside a chosen one is its number on paper. */
export function ChooseProblems({ chosen, onChoose }: ChooseProps) {
  const { print: words } = useSharingStrings();
  const query = useHistory((state) => state.query);
  const search = useHistory((state) => state.search);
  const found = useHistory((state) => state.sessions) ?? [];
  const before = useRef(query);
  const id = useId();
  // The search is that of the list beside the sheet: it is given back as it was.
  useEffect(() => () => search(before.current), [search]);
  // Those that were chosen once stay in the list, and with them the focus.
  const [known, setKnown] = useState(chosen);
  const listed = query.trim() === '' ? [...known.filter((one) => !found.some((other) => other.id === one.id)), ...found] : found;

  function toggle(session: Session) {
    const without = chosen.filter((one) => one.id !== session.id);
    if (!known.some((one) => one.id === session.id)) setKnown([...known, session]);
    onChoose(without.length < chosen.length ? without : [...chosen, session]);
  }

  return (
    <div className="choose-problems" role="group" aria-labelledby={id}>
      <h3 id={id}>{words.problems}</h3>
      <input type="search" value={query} placeholder={words.search} aria-label={words.search} onChange={(event) => search(event.target.value)} />
      {listed.length === 0 && <p className="small">{words.nothingFound}</p>}
      <ul>
        {listed.map((session) => {
          const place = chosen.findIndex((one) => one.id === session.id);
          return (
            <li key={session.id}>
              <label className="check">
                <input type="checkbox" checked={place >= 0} onChange={() => toggle(session)} />
                <span className="place" aria-hidden="true">
                  {place >= 0 && `${place + 1}.`}
                </span>
                <span className="title" lang={languageTag(titleOf(session))}>
                  {titleOf(session)}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
