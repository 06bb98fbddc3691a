import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../icons.tsx';
import { useMedia } from '../media.ts';
import { useSettings, useStrings } from '../stores.tsx';
import { formulaAt, writeFormula } from './edit-formula.ts';
import { createField, hideKeys, type MathfieldElement, showKeys, valueOf } from './mathlive.ts';
import type { PadProps } from './pad.tsx';
import { readPaste } from './read-paste.ts';
import { tidyTex } from './tidy-tex.ts';
import './formula.css';

/** Whether the keys on the screen were last wanted; a touch screen begins with them. */
let keysWanted: boolean | null = null;

/**
 * A formula of a text in a field of its own, written into the text with every key: what the text's preview shows is what will be read. Where the text is
 * changed by other hands meanwhile, the field closes.
 */
export function FormulaPad({ text, from, to, write, onDone, onEnter = onDone }: PadProps) {
  const words = useStrings().formula;
  const language = useSettings((state) => state.language);
  const touched = useMedia('(pointer: coarse)');
  const [formula, setFormula] = useState(() => formulaAt(text, from, to));
  const [withKeys, setWithKeys] = useState(keysWanted ?? touched);
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<MathfieldElement>(null);
  const leaving = useRef(() => {});

  function set(next: typeof formula) {
    // In one pass: a text that is newer than the formula would be another's.
    flushSync(() => {
      setFormula(next);
      write(next.text);
    });
  }

  function paste(event: ClipboardEvent) {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.trim() === '') return;
    event.preventDefault();
    const tex = readPaste(pasted);
    if (tex !== null) return void field.current!.insert(tex, { selectionMode: 'after' });
    const put = formula.text.slice(0, formula.end) + pasted + formula.text.slice(formula.end);
    set({ ...formula, text: put });
    onDone(formula.end + pasted.length);
  }

  const now = useRef({ formula, set, paste, onDone, onEnter });
  now.current = { formula, set, paste, onDone, onEnter };

  useEffect(() => {
    const { tex } = now.current.formula;
    const made = createField(language, words.field, tex);
    field.current = made;
    place.current!.append(made);
    const events = new AbortController();
    const on = (kind: string, act: (event: Event) => void, capture = false) => made.addEventListener(kind, act, { signal: events.signal, capture });
    // MathLive spells a formula anew: until something is written, the text keeps its own.
    let kept = tidyTex(valueOf(made));
    const keep = () => {
      const written = tidyTex(valueOf(made));
      if (written === kept) return;
      kept = written;
      now.current.set(writeFormula(now.current.formula, written));
    };
    // MathLive tells of what was typed a moment later: whoever leaves the field at once takes it along.
    const leave = (how: 'onDone' | 'onEnter', side: 'start' | 'end' = 'end') => {
      keep();
      now.current[how](now.current.formula[side]);
    };
    leaving.current = () => leave('onDone');
    on('input', keep);
    // A page that is left takes it along too.
    window.addEventListener('pagehide', keep, { signal: events.signal });
    on('beforeinput', (event) => {
      if ((event as InputEvent).inputType !== 'insertLineBreak') return;
      event.preventDefault();
      leave('onEnter');
    });
    on('paste', (event) => now.current.paste(event as ClipboardEvent));
    on('move-out', (event) => {
      const { direction } = (event as CustomEvent<{ direction: string }>).detail;
      if (direction === 'forward' || direction === 'backward') leave('onDone', direction === 'forward' ? 'end' : 'start');
    });
    on('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape') return;
      // Neither MathLive's mode of commands nor the end of a solution.
      event.preventDefault();
      event.stopPropagation();
      leave('onDone');
    }, true);
    made.focus();
    made.executeCommand('moveToMathfieldEnd');
    return () => {
      events.abort();
      made.remove();
    };
  }, [language, words.field]);

  useEffect(() => {
    if (withKeys) showKeys(words.keys);
    return hideKeys;
  }, [withKeys, words.keys]);

  const isForeign = text !== formula.text;
  useEffect(() => {
    if (isForeign) now.current.onDone(null);
  }, [isForeign]);

  function toggleKeys() {
    keysWanted = !withKeys;
    setWithKeys(keysWanted);
    field.current?.focus();
  }

  return (
    <div className="formula-pad" role="group" aria-label={words.pad}>
      <div className="formula-place" ref={place} />
      <button type="button" className="quiet" aria-pressed={withKeys} aria-label={words.keys} title={words.keys} onClick={toggleKeys}>
        <Icon name="keys" />
      </button>
      <button type="button" className="quiet" onClick={() => leaving.current()}>
        {words.done}
      </button>
    </div>
  );
}
