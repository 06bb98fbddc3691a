import { Fragment } from 'react';
import type { LessonStrings } from '../../i18n/translate-lesson.ts';
import { Dialog } from '../dialogs/dialog.tsx';
import { useLessonStrings } from '../lesson/use-lesson-strings.ts';
import './keys.css';

type KeyWords = LessonStrings['keys'];
/** Keys that do the same, and what they do. Several in one press are joined by +. */
type Row = [keys: string[], does: keyof Omit<KeyWords, 'names'>];

const everywhere: Row[] = [
  [['Enter'], 'solve'],
  [['Shift+Enter'], 'newLine'],
  [['Escape'], 'stop'],
  [['?'], 'sheet'],
];

const lesson: Row[] = [
  [['Space', '→', '↓', 'PageDown', 'Enter'], 'next'],
  [['←', '↑', 'PageUp'], 'back'],
  [['Home'], 'first'],
  [['End'], 'last'],
  [['A'], 'answer'],
  [['N', 'P'], 'problems'],
  [['B', '.'], 'blank'],
  [['T', 'R'], 'timer'],
  [['+', '−'], 'size'],
  [['Escape'], 'leave'],
];

/** What the keys do, on `?`. `inLesson`: over a lesson that is shown, whose keys then come first. */
export function KeySheet({ inLesson = false, onClose }: { inLesson?: boolean; onClose: () => void }) {
  const { keys: words } = useLessonStrings();
  const groups = [<Group key="everywhere" title={words.everywhere} rows={everywhere} words={words} />, <Group key="lesson" title={words.lesson} rows={lesson} words={words} />];
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose} className="keys">
      {inLesson ? groups.reverse() : groups}
    </Dialog>
  );
}

function Group({ title, rows, words }: { title: string; rows: Row[]; words: KeyWords }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((press, index) => (
                <Fragment key={press}>
                  {index > 0 && ' '}
                  <Press press={press} names={words.names} />
                </Fragment>
              ))}
            </dt>
            <dd>{words[does]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Press({ press, names }: { press: string; names: KeyWords['names'] }) {
  const keys = press.length > 1 ? press.split('+') : [press];
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && ' + '}
      <kbd>{Object.hasOwn(names, key) ? names[key as keyof typeof names] : key}</kbd>
    </Fragment>
  ));
}
