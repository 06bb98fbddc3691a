import { useState } from 'react';
import type { StoreApi } from 'zustand';
import type { LessonStore } from '../../state/lesson-store.ts';
import { lazyView } from '../lazy-view.tsx';
import { useStores } from '../stores.tsx';
import { AddKept } from './add-kept.tsx';
import { LessonContext } from './lesson-context.ts';
import { LessonList } from './lesson-list.tsx';
import { LessonStart } from './lesson-start.tsx';
import { PrepareForm } from './prepare-form.tsx';
import { useLessonStrings } from './use-lesson-strings.ts';
import { useShowLesson } from './use-show-lesson.tsx';
import './lesson.css';

/** A prepared list of problems for the classroom. */
export function LessonPage() {
  const { lesson } = useStores();
  const words = useLessonStrings();
  const [Lesson] = useState(() => lazyView(() => lesson().then((store) => () => <Preparation store={store} />)));
  return (
    <article className="sheet lesson">
      <h1>{words.title}</h1>
      <p>{words.about}</p>
      <Lesson />
    </article>
  );
}

function Preparation({ store }: { store: StoreApi<LessonStore> }) {
  return (
    <LessonContext value={store}>
      <Parts />
    </LessonContext>
  );
}

function Parts() {
  const { start, shown } = useShowLesson();
  return (
    <>
      <LessonStart onStart={start} />
      <LessonList onStart={start} />
      <PrepareForm />
      <AddKept />
      {shown}
    </>
  );
}
