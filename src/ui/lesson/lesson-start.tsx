import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { firstShow, held, type Show } from '../../state/lesson-show.ts';
import { lazyView } from '../lazy-view.tsx';
import { useLesson } from './lesson-context.ts';
import { slidesOf } from './slides-of.ts';
import { useLessonStrings } from './use-lesson-strings.ts';

const KeySheet = lazyView(() => import('../keys/key-sheet.tsx').then((module) => module.KeySheet));
const PrintDialog = lazyView(() => import('../paper/print-dialog.tsx').then((module) => module.PrintDialog));

/** How far the lesson is, and its beginning. */
export function LessonStart({ onStart }: { onStart: (show: Show) => void }) {
  const { list: words } = useLessonStrings();
  const items = useLesson((state) => state.items);
  const preparing = useLesson((state) => state.preparing);
  const goOn = useLesson((state) => state.goOn);
  const stop = useLesson((state) => state.stop);
  const left = useLesson((state) => state.show);
  const [opened, setOpened] = useState<'paper' | 'keys' | null>(null);
  const waits = items?.some(({ state }) => state.kind === 'waiting') ?? false;
  const starter = useRef<HTMLButtonElement>(null);
  const solver = useLeavingFocus(preparing || waits, starter);
  if (items === null || items.length === 0) return null;

  const slides = slidesOf(items);
  const begun = held(left, slides);
  const first = firstShow(slides);
  const ready = slides.filter(({ steps }) => steps !== null).length;
  const number = begun ? items.findIndex(({ session }) => session.id === begun.at) + 1 : 0;
  return (
    <section className="lesson-start">
      <p className="lesson-buttons">
        {begun && (
          <button type="button" className="primary" onClick={() => onStart(begun)}>
            {words.showAgain(number)}
          </button>
        )}
        {/* Not `disabled`: it would lose the focus of whoever waits on it. */}
        <button ref={starter} type="button" className={begun ? '' : 'primary'} aria-disabled={!first} onClick={() => first && onStart(first)}>
          {words.show}
        </button>
        {(preparing || waits) && (
          <button type="button" {...solver} onClick={preparing ? stop : goOn}>
            {preparing ? words.stop : words.goOn}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => setOpened('paper')}>
          {words.paper}
        </button>
        <button type="button" className="quiet" onClick={() => setOpened('keys')}>
          {words.keys}
        </button>
      </p>
      <p className="small" role="status">
        {words.ready(ready, items.length)} {preparing ? words.preparing : waits ? words.paused : ''} {first ? '' : words.nothingReady}
      </p>
      {opened === 'paper' && <PrintDialog problems={items.map(({ session }) => session)} onClose={() => setOpened(null)} />}
      {opened === 'keys' && <KeySheet onClose={() => setOpened(null)} />}
    </section>
  );
}

/** For a button that goes when it isn't needed any more: a focus that it had goes on to `next`. */
function useLeavingFocus(isThere: boolean, next: RefObject<HTMLElement | null>) {
  const had = useRef(false);
  useLayoutEffect(() => {
    if (!isThere && had.current) next.current?.focus();
    if (!isThere) had.current = false;
  }, [isThere, next]);
  return { onFocus: () => void (had.current = true), onBlur: () => void (had.current = false) };
}
