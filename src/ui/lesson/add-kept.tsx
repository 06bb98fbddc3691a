import { useId } from 'react';
import { longestLesson } from '../../domain/lesson.ts';
import { titleOf } from '../../domain/session.ts';
import { languageTag } from '../../rendering/language.ts';
import { useHistory } from '../stores.tsx';
import { useLesson } from './lesson-context.ts';
import { useLessonStrings } from './use-lesson-strings.ts';

/** Takes a problem that is there already onto the lesson: one of those that the history shows. */
export function AddKept() {
  const { prepare: words } = useLessonStrings();
  const items = useLesson((state) => state.items);
  const addKept = useLesson((state) => state.addKept);
  const sessions = useHistory((state) => state.sessions);
  const id = useId();
  const taken = new Set(items?.map(({ session }) => session.id));
  const others = sessions?.filter((session) => !taken.has(session.id)) ?? [];
  // Once it has been used it stays, and the focus with it.
  if (!sessions?.length || taken.size >= longestLesson) return null;
  return (
    <p className="lesson-add">
      <label htmlFor={id}>{words.addKept}</label>
      <select id={id} value="" onChange={(event) => addKept(event.target.value)}>
        <option value="" disabled>
          {words.pick}
        </option>
        {others.map((session) => (
          <option key={session.id} value={session.id} lang={languageTag(titleOf(session))}>
            {titleOf(session)}
          </option>
        ))}
      </select>
    </p>
  );
}
