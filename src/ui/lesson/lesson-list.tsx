import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Show, showAt } from '../../state/lesson-show.ts';
import { useLesson } from './lesson-context.ts';
import { LessonRow } from './lesson-row.tsx';
import { useLessonStrings } from './use-lesson-strings.ts';

/** The lesson's problems in their order. */
export function LessonList({ onStart }: { onStart: (show: Show) => void }) {
  const { list: words } = useLessonStrings();
  const items = useLesson((state) => state.items);
  const remove = useLesson((state) => state.remove);
  const [removed, setRemoved] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useHeldFocus(list, items);

  if (items === null) return <p className="small" aria-busy="true" />;
  return (
    <section className="lesson-list">
      <h2 tabIndex={-1}>{words.title}</h2>
      {items.length === 0 && <p className="small">{words.empty}</p>}
      <ol ref={list}>
        {items.map((item, index) => (
          <LessonRow
            key={item.session.id}
            item={item}
            number={index + 1}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            onShow={() => onStart(showAt(item.session.id))}
            onRemove={() => { remove(item.session.id); setRemoved(true); }}
          />
        ))}
      </ol>
      <p className="small" role="status">
        {removed && words.removed}
      </p>
    </section>
  );
}

/** A row that is moved, solved again or taken off takes the button in use with it: the keyboard goes on from the same button, or from the row that took its place. */
function useHeldFocus(list: RefObject<HTMLOListElement | null>, items: unknown) {
  const used = useRef<{ id: string; what: string; place: number } | null>(null);

  useLayoutEffect(() => {
    const rows = [...(list.current?.children ?? [])];
    const before = used.current;
    if (before && (document.activeElement === null || document.activeElement === document.body)) {
      const row = rows.find((one) => one instanceof HTMLElement && one.dataset['id'] === before.id) ?? rows[Math.min(before.place, rows.length - 1)];
      const button = row?.querySelector<HTMLElement>(`[data-do="${before.what}"]`) ?? row?.querySelector<HTMLElement>('[data-do="open"]');
      (button ?? list.current?.parentElement?.querySelector('h2'))?.focus();
    }
  }, [list, items]);

  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const row = target instanceof HTMLElement ? target.closest<HTMLElement>('.lesson-list li') : null;
      const what = target instanceof HTMLElement ? target.dataset['do'] : undefined;
      used.current = row && what ? { id: row.dataset['id']!, what, place: [...row.parentElement!.children].indexOf(row) } : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
}
