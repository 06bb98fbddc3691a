import { starterAccuracy } from '../../state/starter-accuracy.ts';
import { starterTopics } from '../../state/starter-facts.ts';
import { useTopicNames } from '../practice/use-practice.ts';
import { useSettings } from '../stores.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** What the starter was trained on, and how often it is right there. */
export function StarterTopics() {
  const { starter: words } = useModelPageStrings();
  const language = useSettings((state) => state.language);
  const names = useTopicNames();
  const measured = starterTopics.map((topic) => ({ topic, accuracy: starterAccuracy(topic, language) ?? starterAccuracy(topic, 'en') }));
  return (
    <>
      <ul className="topics">
        {measured.map(({ topic, accuracy }) => (
          <li key={topic}>
            {names[topic]} {accuracy !== null && <span className="small">{words.percent(Math.round(accuracy))}</span>}
          </li>
        ))}
      </ul>
      <p className="small">{words.measured}</p>
    </>
  );
}
