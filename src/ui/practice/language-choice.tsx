import type { Language } from '../../domain/settings.ts';
import { LANGUAGE_NAMES } from '../../i18n/translate.ts';
import { useSettings } from '../stores.tsx';
import { usePractice, usePracticeStrings, useProblemLanguage } from './use-practice.ts';

/** The problems may be in another language than the page. `bare`: without words beside it, where there is little room. */
export function LanguageChoice({ bare = false }: { bare?: boolean }) {
  const words = usePracticeStrings();
  const page = useSettings((state) => state.language);
  const language = useProblemLanguage();
  const speak = usePractice((state) => state.speak);
  return (
    <label className="small">
      <span className={bare ? 'unseen' : undefined}>{words.problemsIn}</span>{' '}
      <select className="practice-choice" value={language} onChange={({ target }) => speak(target.value === page ? null : (target.value as Language))}>
        {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
