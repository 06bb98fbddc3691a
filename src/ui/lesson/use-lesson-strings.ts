import { type LessonStrings, lessonStringsFor } from '../../i18n/translate-lesson.ts';
import { useSettings } from '../stores.tsx';

/** Every sentence of the classroom, in the language of the page. */
export function useLessonStrings(): LessonStrings {
  return lessonStringsFor(useSettings((state) => state.language));
}
