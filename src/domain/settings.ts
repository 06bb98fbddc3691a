import type { VoteSize } from './vote-size.ts';
import type { Way } from './way.ts';

export type Language = 'en' | 'zh';
export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'small' | 'medium' | 'large';

/** What the student chose; kept in this browser only. */
export interface Settings {
  /** null: the browser's own language decides. */
  language: Language | null;
  theme: Theme;
  textSize: TextSize;
  /** Whether another solution of the same problem is sampled, as the model's makers advise; the first is always greedy. */
  variety: boolean;
  /** How many solutions each problem is given at most, which then vote; null: one by the starter, three by a full model. */
  votes: VoteSize | null;
  /** How the solution of a new problem is shown. */
  way: Way;
  /** Id of the model that solves. One that isn't here gives way to the starter. */
  model: string;
  /** Builds that compute in 16 bits have failed on this graphics processor. */
  avoidF16: boolean;
  /** Where models are downloaded from, as `toMirror` writes it; null: from their own hub. */
  mirror: string | null;
}

export const defaultSettings: Settings = { language: null, theme: 'system', textSize: 'medium', variety: true, votes: null, way: 'all', model: 'starter', avoidF16: false, mirror: null };
