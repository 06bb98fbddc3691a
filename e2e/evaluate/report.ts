import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { FullConfig, FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { type Figure, isMet, type Scored, toFigures, toRows } from '../../src/starter/evaluation/figures.ts';
import type { Leaks } from '../../src/starter/evaluation/find-leaks.ts';
import { toMarkdown } from '../../src/starter/evaluation/to-markdown.ts';
import { starterFiles } from '../../src/starter/starter-files.ts';
import { checkpoint, each, measured } from './wanted.ts';

/** Not where Playwright tidies up before it begins. */
const folder = 'test-results/starter-evaluation';

/** Gathers what the topics have attached, and writes the report anew after each of them: a run that is broken off leaves what it has. */
export default class Report implements Reporter {
  private readonly scored: Scored[] = [];
  private leaks: Leaks | null = null;
  private readonly begun = Date.now();
  private workers = 0;

  onBegin({ workers }: FullConfig) {
    this.workers = workers;
  }

  onTestEnd({ title }: TestCase, { attachments }: TestResult) {
    for (const { name, body } of attachments) {
      if (!body) continue;
      if (name === 'leaks') this.leaks = JSON.parse(body.toString()) as Leaks;
      if (name === 'scored') this.add(title, JSON.parse(body.toString()) as Scored[]);
    }
  }

  /** A mark that is not met fails the run. */
  async onEnd(): Promise<{ status?: FullResult['status'] }> {
    if (this.scored.length === 0) return {};
    const figures = this.write();
    console.log(`\n${readFileSync(`${folder}/report.md`, 'utf8')}\nin ${folder}: report.md, report.json (with all that was not right), starter-figures.json`);
    return figures.some((figure) => isMet(figure) === false) ? { status: 'failed' } : {};
  }

  printsToStdio(): boolean {
    return false;
  }

  private add(topic: string, own: readonly Scored[]) {
    this.scored.push(...own);
    this.write();
    const [row] = toRows(own);
    const refused = own.filter((one) => one.refused).length;
    console.log(row ? `     ${topic}, of ${own.length}: ${Object.entries(row).flatMap(([name, value]) => (typeof value === 'number' && name !== 'asked' ? `${name} ${value.toFixed(1)}` : [])).join(', ')}` : `     ${topic}: ${refused} of ${own.length} refused`);
  }

  private write(): Figure[] {
    const { scored, leaks } = this;
    const file = readFileSync(measured);
    const sha256 = createHash('sha256').update(file).digest('hex');
    const about = {
      file: `${measured}, ${file.byteLength} bytes, SHA-256 ${sha256}${checkpoint === null ? '' : ', a checkpoint'}`,
      asked: `held-out problems, greedy, ${each} of each topic in each language and kind of wording (half of that in unseen Chinese ones), ${scored.length} in all`,
      corpus: leaks ? `${leaks.examples} examples drawn anew and searched for the questions` : 'not looked through',
      time: `${((Date.now() - this.begun) / 60_000).toFixed(1)} minutes, ${this.workers} at once on one thread each`,
    };
    const figures = toFigures({ scored, leaks, bytes: bytesOnDisk() });
    const rows = toRows(scored);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/report.md`, toMarkdown(Object.values(about), figures, rows));
    const wrong = scored.filter(({ expected, right, linesHold, refused }) => (expected === null ? !refused : !right || !linesHold));
    writeFileSync(`${folder}/report.json`, JSON.stringify({ about, figures, topics: rows, leaks, wrong }, null, 1));
    // In the form in which the page reads them: with new weights it is copied to `src/engine`.
    const told = rows.map(({ topic, right, unseen, chinese, unseenChinese }) => JSON.stringify({ topic, right, unseen, chinese, unseenChinese }));
    writeFileSync(`${folder}/starter-figures.json`, `{\n  "sha256": "${sha256}",\n  "topics": [\n    ${told.join(',\n    ')}\n  ]\n}\n`);
    return figures;
  }
}

/** Of the files that the page may ask for, the measured one in place of the committed one. */
function bytesOnDisk(): number {
  const root = 'public/models/starter';
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => `${root}/${path.replaceAll('\\', '/')}`);
  const served = paths.filter((path) => statSync(path).isFile() && !path.endsWith('.md')).map((path) => (path === starterFiles.gguf ? measured : path));
  return served.reduce((sum, path) => sum + statSync(path).size, 0);
}
