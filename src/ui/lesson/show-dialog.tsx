import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { LanguageAround } from '../../rendering/language-around.tsx';
import type { LessonItem } from '../../state/lesson-item.ts';
import { act, held, type Show } from '../../state/lesson-show.ts';
import { cutSolution } from '../../state/lesson-slide.ts';
import { reset, startOrPause } from '../../state/lesson-timer.ts';
import { solutionOf } from '../../state/solution-of.ts';
import { KeySheet } from '../keys/key-sheet.tsx';
import { leaveFullScreen } from './full-screen.ts';
import { actionOf, type KeyAction } from './key-action.ts';
import { useLesson } from './lesson-context.ts';
import { sayShow, sayTold } from './say-show.ts';
import { scrollOn } from './scroll-on.ts';
import { ShowBar } from './show-bar.tsx';
import { ShowBoard } from './show-board.tsx';
import { slidesOf } from './slides-of.ts';
import { type Board, useFit } from './use-fit.ts';
import { useSpoken } from '../use-spoken.ts';
import { useIdle } from './use-idle.ts';
import { useLessonStrings } from './use-lesson-strings.ts';
import { useWakeLock } from './use-wake-lock.ts';
import './show.css';

/** So much larger or smaller does one press make the type. */
const zoom = 1.15;

/** Of themselves they are no key. */
const alone = new Set(['Shift', 'Control', 'Alt', 'Meta']);

type Shown = LessonItem & { state: Extract<LessonItem['state'], { kind: 'ready' }> };

/** The lesson as it is shown; leaves by itself where there is nothing to show any more. `inWindow`: the browser did not give the full screen. */
export function ShowDialog({ inWindow, onClose }: { inWindow: boolean; onClose: () => void }) {
  const items = useLesson((state) => state.items) ?? [];
  const slides = useMemo(() => slidesOf(items), [items]);
  const show = held(useLesson((state) => state.show), slides);
  const index = items.findIndex(({ session }) => session.id === show?.at);
  const item = items[index];
  const isThere = show !== null && item?.state.kind === 'ready';
  useEffect(() => {
    if (!isThere) onClose();
  }, [isThere, onClose]);
  // Leaving by any way gives the full screen back.
  useEffect(() => leaveFullScreen, []);
  if (!isThere) return null;
  return <ShowScreen item={item as Shown} show={show} number={index + 1} count={items.length} slides={slides} inWindow={inWindow} onClose={onClose} />;
}

interface ScreenProps {
  item: Shown;
  show: Show;
  number: number;
  count: number;
  slides: ReturnType<typeof slidesOf>;
  inWindow: boolean;
  onClose: () => void;
}

function ShowScreen({ item: { session, state }, show, number, count, slides, inWindow, onClose }: ScreenProps) {
  const { show: words } = useLessonStrings();
  const setShow = useLesson((store) => store.setShow);
  const timer = useLesson((store) => store.timer);
  const setTimer = useLesson((store) => store.setTimer);
  const board: Board = { screen: useRef(null), problem: useRef(null), stage: useRef(null), column: useRef(null) };
  const [wanted, setWanted] = useState<number | null>(null);
  /** Said until the next key. */
  const [noted, setNoted] = useState('');
  const [keys, setKeys] = useState(false);
  const cut = useMemo(() => cutSolution(solutionOf(state.attempt)), [state.attempt]);
  const fit = useFit(board, wanted, `${session.id} ${state.attempt.id} ${show.answer}`);
  const idle = useIdle(board.screen);
  const say = useSpoken();
  useModal(board.screen, board.stage);
  useWakeLock();
  useEffect(() => {
    if (inWindow) setNoted(words.noFullScreen);
  }, [inWindow, words]);
  // In full screen Escape is the browser's own: it leaves that, and tells nobody of the key.
  useLatest('fullscreenchange', () => {
    if (document.fullscreenElement) return;
    if (show.blank) setShow({ ...show, blank: false });
    else if (keys) setKeys(false);
    else onClose();
  });

  function resize(by: number) {
    if (!fit) return;
    const size = Math.round(fit.size * by);
    setNoted(size >= fit.most && by > 1 ? words.largest : size <= fit.least && by < 1 ? words.smallest : '');
    setWanted(Math.min(fit.most, Math.max(fit.least, size)));
  }

  function run(action: KeyAction) {
    setNoted('');
    if (show.blank) return setShow(act(show, 'blank', slides));
    switch (action) {
      case 'nothing':
        return;
      case 'leave':
        return onClose();
      case 'keys':
        return setKeys(true);
      case 'larger':
        return resize(zoom);
      case 'smaller':
        return resize(1 / zoom);
      case 'timer':
        return setTimer(startOrPause(timer, Date.now()));
      case 'reset-timer':
        return setTimer(reset(timer, Date.now()));
      default:
        // What is taller than the board is read to its end before anything else comes.
        if ((action === 'next' || action === 'back') && scrollOn(board.stage.current, action)) return;
        setShow(act(show, action, slides));
    }
  }

  useLatest('keydown', (event) => {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (keys) {
      // The sheet of keys over the lesson has its own.
      if (key === '?') setKeys(false);
      return;
    }
    // A button that the keyboard has reached is pressed by its own keys.
    if (!show.blank && (key === ' ' || key === 'Enter') && event.target instanceof HTMLButtonElement) return;
    const action = actionOf({ key, code, shiftKey, hasModifier: ctrlKey || altKey || metaKey });
    if (action === null && (!show.blank || alone.has(key))) return;
    event.preventDefault();
    // Escape would stop what is being solved in the background, too.
    event.stopPropagation();
    // A key that is held must not rush through the lesson.
    if (!event.repeat) run(action ?? 'blank');
  });

  return (
    <dialog ref={board.screen} className="show" aria-label={words.title} data-idle={idle} onClose={(event) => event.target === event.currentTarget && onClose()}>
      <LanguageAround text={session.problem}>
        <LanguageAround text={state.attempt.text}>
          <ShowBoard session={session} cut={cut} checked={state.checked} show={show} board={board} fit={fit} />
        </LanguageAround>
      </LanguageAround>
      <ShowBar show={show} place={words.place(number, count)} told={noted || sayTold(show, words)} onAction={run} onUsed={() => board.stage.current?.focus({ preventScroll: true })} />
      <p className="unseen" role="status">
        {noted || sayShow(show, { session, cut, number, count }, words, say)}
      </p>
      {show.blank && <div className="show-blank" onClick={() => run('blank')} />}
      {keys && <KeySheet inLesson onClose={() => setKeys(false)} />}
    </dialog>
  );
}

/** The rest of the page keeps still meanwhile; the focus goes back to where it was when this ends. */
function useModal(screen: Board['screen'], stage: Board['stage']) {
  useLayoutEffect(() => {
    const dialog = screen.current!;
    dialog.showModal();
    stage.current?.focus({ preventScroll: true });
    return () => dialog.close();
  }, [screen, stage]);
}

/** Hears all of the document's events, before anything else does: wherever the focus is, the keys are the lesson's. */
function useLatest<K extends 'keydown' | 'fullscreenchange'>(kind: K, listener: (event: DocumentEventMap[K]) => void) {
  const latest = useRef(listener);
  useLayoutEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const hear = (event: DocumentEventMap[K]) => latest.current(event);
    document.addEventListener(kind, hear, { capture: true });
    return () => document.removeEventListener(kind, hear, { capture: true });
  }, [kind]);
}
