import type { Language } from '../../domain/settings.ts';
import { LANGUAGE_NAMES } from '../../i18n/translate.ts';
import { useSettings } from '../stores.tsx';
import { usePractice, usePracticeStrings, useProblemLanguage } from './use-practice.ts';

/** The problems may be in another language than the page. */
export function LanguageChoice() {
  const words = usePracticeStrings();
  const page = useSettings((state) => state.language);
  const language = useProblemLanguage();
  const speak = usePractice((state) => state.speak);
  return (
    <label className="small practice-choice">
      {words.problemsIn}
      <select value={language} onChange={({ target }) => speak(target.value === page ? null : (target.value as Language))}>
        {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
