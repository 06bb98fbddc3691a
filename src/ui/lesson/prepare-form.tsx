import { type FormEvent, useId, useRef, useState } from 'react';
import { longestLesson } from '../../domain/lesson.ts';
import { longestProblem } from '../../domain/longest-problem.ts';
import { keepTyped, readKept } from '../keep-typed.ts';
import { useLesson } from './lesson-context.ts';
import { splitProblems } from './split-problems.ts';
import { useLessonStrings } from './use-lesson-strings.ts';

const KEY = 'typed-lesson';

/** What is typed outlives a look at another problem, and a reload. */
let typed = readKept(KEY) ?? '';

/** Where a list of problems is pasted. */
export function PrepareForm() {
  const { prepare: words } = useLessonStrings();
  const prepare = useLesson((state) => state.prepare);
  const [text, setText] = useState(typed);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  function type(next: string) {
    typed = next;
    keepTyped(KEY, next);
    setText(next);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const problems = splitProblems(text);
    const tooLong = text.split('\n').findIndex((line) => line.length > longestProblem);
    if (problems.length === 0 || tooLong >= 0) {
      setSaid(tooLong >= 0 ? words.tooLong(tooLong + 1, longestProblem) : words.empty);
      field.current?.focus();
      return;
    }
    // Taken at once, so that a second press prepares nothing twice; what can't be kept comes back.
    type('');
    setSaid('');
    try {
      const left = await prepare(problems);
      if (left.length === 0) return;
      type(left.join('\n'));
      setSaid(words.full(longestLesson));
    } catch {
      type(text);
      setSaid(words.failed);
    }
  }

  return (
    <form className="lesson-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{words.label}</label>
      <textarea
        ref={field}
        id={id}
        rows={Math.min(12, Math.max(4, text.split('\n').length))}
        value={text}
        aria-describedby={`${id}-hint ${id}-said`}
        onChange={(event) => type(event.target.value)}
        spellCheck={false}
      />
      <p id={`${id}-hint`} className="small">
        {words.hint}
      </p>
      <p className="lesson-buttons">
        <button type="submit" className="primary">
          {words.start}
        </button>
        <span id={`${id}-said`} role="alert" className="small">
          {said}
        </span>
      </p>
    </form>
  );
}
