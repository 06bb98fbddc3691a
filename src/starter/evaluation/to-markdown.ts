import { type Figure, isMet, type TopicRow } from './figures.ts';

/** The report of an evaluation: the figures with their marks, then the topics. `about`: what was measured, and how. */
export function toMarkdown(about: readonly string[], figures: readonly Figure[], rows: readonly TopicRow[]): string {
  return [
    '# Evaluation of the starter model',
    ...about.map((line) => `- ${line}`),
    '',
    table(['figure', 'measured', 'mark', 'met'], figures.map(toLine)),
    '',
    'Of each topic, in percent; answers, unless it says otherwise:',
    '',
    table(['topic', 'asked', 'right', 'every line', 'to the letter', 'unseen wording', 'Chinese', 'Chinese, unseen', 'refused'], rows.map(({ topic, asked, ...shares }) => [topic, String(asked), ...Object.values(shares).map(oneDigit)])),
    '',
  ].join('\n');
}

function toLine(figure: Figure): string[] {
  const { name, value, unit, mark, topic } = figure;
  const said = value === null ? '–' : `${unit === '' ? value : unit === 'tokens/s' ? Math.round(value) : oneDigit(value)} ${unit}`.trim();
  const met = isMet(figure);
  return [name, topic === undefined ? said : `${said} (${topic})`, mark === null ? '' : 'least' in mark ? `≥ ${mark.least} ${unit}`.trim() : `≤ ${mark.most} ${unit}`.trim(), met === null ? '' : met ? 'yes' : '**no**'];
}

/** Only shown so: whether a mark is met is decided by the whole value. */
const oneDigit = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string => [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
