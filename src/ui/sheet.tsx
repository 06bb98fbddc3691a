import { memo, useEffect, useRef } from 'react';
import { titleOf } from '../domain/session.ts';
import { LanguageAround } from '../rendering/language-around.tsx';
import type { OpenSession } from '../state/tutor-store.ts';
import { useFollowEnd } from './follow-end.ts';
import { Icon } from './icons.tsx';
import { lazyView } from './lazy-view.tsx';
import { useStrings, useTutor } from './stores.tsx';
import { Welcome } from './welcome.tsx';

/** The paper: a problem at the top, which stays in sight, and its solution under it. */
export function Sheet() {
  const { solution: words, app, pages } = useStrings();
  const open = useTutor((state) => state.open);
  const draft = useTutor((state) => state.draft);
  const scroller = useRef<HTMLDivElement>(null);
  const growing = draft !== null && open.kind === 'open' && open.session.id === draft.sessionId;
  const { onScroll, toEnd, atEnd } = useFollowEnd(scroller, draft?.solution, growing);
  const title = open.kind === 'open' ? titleOf(open.session) : open.kind === 'page' ? pages[open.page] : open.kind === 'link' ? pages.link : null;

  useEffect(() => {
    document.title = title === null ? app : `${title} – ${app}`;
  }, [title, app]);

  return (
    <main className="desk" aria-label={words.sheet} tabIndex={0} ref={scroller} onScroll={onScroll}>
      <SheetContent open={open} />
      {growing && !atEnd && (
        <button type="button" className="to-end" aria-label={words.toEnd} onClick={toEnd}>
          <Icon name="down" />
        </button>
      )}
    </main>
  );
}

export const bringSessionView = () => import('./session-view.tsx').then((module) => module.SessionView);
const SessionView = lazyView(bringSessionView);
const PracticePage = lazyView(() => import('./practice/practice-page.tsx').then((module) => module.PracticePage));
const LinkPage = lazyView(() => import('./sharing/link-page.tsx').then((module) => module.LinkPage));
const LessonPage = lazyView(() => import('./lesson/lesson-page.tsx').then((module) => module.LessonPage));

/** Not drawn again with each draft: what of it grows looks at the draft itself. */
const SheetContent = memo(function SheetContent({ open }: { open: OpenSession }) {
  const words = useStrings().solution;
  switch (open.kind) {
    case 'none':
      return <Welcome />;
    case 'opening':
      return <article className="sheet" aria-busy="true" />;
    case 'missing':
      return (
        <article className="sheet">
          <p className="notice" role="alert">
            {open.deleted ? words.deleted : words.missing}
          </p>
        </article>
      );
    case 'page':
      return open.page === 'practice' ? <PracticePage /> : <LessonPage />;
    case 'link':
      return <LinkPage read={open.read} key={open.hash} />;
    case 'open':
      return <LanguageAround text={open.session.problem} key={open.session.id}><SessionView open={open} /></LanguageAround>;
  }
});
