import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { LessonStore } from '../../state/lesson-store.ts';

export const LessonContext = createContext<StoreApi<LessonStore> | null>(null);

export function useLesson<T>(select: (state: LessonStore) => T): T {
  const store = useContext(LessonContext);
  if (!store) throw new Error('no lesson around this component');
  return useStore(store, select);
}
