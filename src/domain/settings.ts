export type Language = 'en' | 'zh';
export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'small' | 'medium' | 'large';

/** What the student chose; kept in this browser only. */
export interface Settings {
  /** null: the browser's own language decides. */
  language: Language | null;
  theme: Theme;
  textSize: TextSize;
  /** How another solution of the same problem is sampled; the first is always greedy. 0 is greedy. */
  temperature: number;
  topP: number;
}

export const defaultSettings: Settings = { language: null, theme: 'system', textSize: 'medium', temperature: 0.6, topP: 0.9 };
