import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { Language } from '../../domain/settings.ts';
import type { SchoolTopic } from '../../domain/topic.ts';
import { type PracticeStrings, practiceStringsFor } from '../../i18n/translate-practice.ts';
import type { PracticeStore } from '../../state/practice-store.ts';
import { useSettings, useStrings } from '../stores.tsx';

export const PracticeContext = createContext<StoreApi<PracticeStore> | null>(null);

export function usePractice<T>(select: (state: PracticeStore) => T): T {
  const store = use(PracticeContext);
  if (!store) throw new Error('no practice around this component');
  return useStore(store, select);
}

/** Every sentence of practice, in the language of the page. */
export function usePracticeStrings(): PracticeStrings {
  return practiceStringsFor(useSettings((state) => state.language));
}

export function useTopicNames(): Readonly<Record<SchoolTopic, string>> {
  const { topics } = useStrings();
  return { ...topics, ...usePracticeStrings().topics };
}

/** The language of the problems. */
export function useProblemLanguage(): Language {
  const page = useSettings((state) => state.language);
  return usePractice((state) => state.language) ?? page;
}
