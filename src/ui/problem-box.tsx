import { type FormEvent, type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
import { longestProblem } from '../domain/longest-problem.ts';
import { type VoteSize, voteSizes } from '../domain/vote-size.ts';
import { type Way, ways } from '../domain/way.ts';
import { voteSizeOf } from '../state/vote-size-of.ts';
import { FormulaButton, Pad, usePad } from './formula/pad.tsx';
import { Icon } from './icons.tsx';
import { lazyView } from './lazy-view.tsx';
import { useMedia } from './media.ts';
import { useOpenModels } from './open-models.ts';
import { useModel, useSettings, useStrings, useTutor } from './stores.tsx';
import { focusSheet } from './move-focus.ts';
import { setTyped, useTyped } from './typed-problem.ts';

const Preview = lazyView<{ text: string; label: string }>(
  () => import('./preview.tsx').then((module) => module.Preview),
  () => null,
);

const chinese = /\p{Script=Han}/u;

/** Where a problem is typed, with a preview of how its mathematics reads. */
export function ProblemBox() {
  const openModels = useOpenModels();
  const { problem: words, vote, ways: wayWords } = useStrings();
  const solve = useTutor((state) => state.solve);
  const stop = useTutor((state) => state.stop);
  const writing = useTutor((state) => state.solving !== null);
  const card = useModel((state) => state.card);
  const settings = useSettings((state) => state.settings);
  const [size, setSize] = useState<VoteSize>();
  const [way, setWay] = useState<Way>();
  const touched = useMedia('(pointer: coarse)');
  const text = useTyped();
  const shown = useDeferredValue(text);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const pad = usePad(field, button);
  const tooLong = text.length > longestProblem;
  const warning = tooLong ? words.tooLong(longestProblem) : writing && text.trim() !== '' ? words.busy : null;
  const solvable = !writing && !tooLong && text.trim() !== '';

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (!solvable) return;
    setTyped('');
    setSize(undefined);
    setWay(undefined);
    // The keys that show one step after another are the sheet's.
    if (['steps', 'hints'].includes(way ?? settings.way)) focusSheet();
    void solve(text, { ...(size && { size }), ...(way && { way }) });
  }

  function onKeyDown(event: KeyboardEvent) {
    // On a phone Enter is the only way to a new line, and the button is near.
    if (event.key !== 'Enter' || event.shiftKey || touched) return;
    // An input method's own Enter takes a word, not the problem. Safari ends the composition first: there 229 tells.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  }

  return (
    <form className="problem-box" aria-label={words.label} onSubmit={submit}>
      {!tooLong && shown.trim() !== '' && <Preview text={shown} label={words.preview} />}
      {pad.chosen && <Pad text={text} {...pad.chosen} write={setTyped} onDone={pad.leave} />}
      <div className="problem-field">
        <FormulaButton isOpen={pad.chosen !== null} onClick={pad.toggle} />
        <label htmlFor={id} className="unseen">
          {words.label}
        </label>
        <textarea
          id={id}
          ref={field}
          value={text}
          rows={Math.min(6, text.split('\n').length)}
          placeholder={words.placeholder}
          aria-describedby={`${id}-hint`}
          aria-invalid={tooLong}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          spellCheck={false}
          autoCapitalize="sentences"
          enterKeyHint={touched ? 'enter' : 'go'}
        />
        {writing ? (
          // The second click of a double click on Solve, which stood here, stops nothing, and neither does its key when it is held.
          <button type="button" className="primary" onKeyDown={(event) => event.repeat && event.preventDefault()} onClick={(event) => event.detail < 2 && stop()}>
            <Icon name="stop" /> {words.stop}
          </button>
        ) : (
          // Not `disabled`: when the solution ends it takes the place of Stop, and the focus with it.
          <button type="submit" className="primary" ref={button} aria-disabled={!solvable}>
            <Icon name="up" /> {words.solve}
          </button>
        )}
      </div>
      {!card.languages.includes('zh') && chinese.test(text) && (
        <p className="small hint" role="status">
          {words.unread}{' '}
          <button type="button" className="link" onClick={openModels}>
            {words.models}
          </button>
        </p>
      )}
      <div className="problem-foot">
        <p id={`${id}-hint`} className="small hint" data-kind={warning === null ? 'keys' : 'warning'}>
          {warning ?? (touched ? null : words.hint)}
        </p>
        <label className="small">
          {wayWords.choose}
          <select value={way ?? settings.way} onChange={(event) => setWay(event.target.value as Way)}>
            {ways.map((one) => (
              <option key={one} value={one}>
                {wayWords[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="small">
          {vote.choose}
          <select value={size ?? voteSizeOf(settings, card)} onChange={(event) => setSize(Number(event.target.value) as VoteSize)}>
            {voteSizes.map((one) => (
              <option key={one} value={one}>
                {vote.sizes[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </form>
  );
}
