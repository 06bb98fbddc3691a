import { isSeed } from '../domain/practice.ts';
import type { Language } from '../domain/settings.ts';
import { isSchoolTopic } from '../domain/topic.ts';
import type { Round } from './practice-store.ts';

/** What this tab keeps of practice beside the results. */
export interface Kept {
  round: Round | null;
  /** null: the language of the page. */
  language: Language | null;
}

export interface RoundKeeper {
  read(): Kept;
  write(kept: Kept): void;
}

const KEY = 'practice';
const nothing: Kept = { round: null, language: null };

/** Keeps the exercise on the sheet over a reload or the death of this tab, and for this tab alone: another one practises something else. */
export function createRoundKeeper(storage: () => Storage = () => sessionStorage): RoundKeeper {
  return {
    read() {
      try {
        return toKept(JSON.parse(storage().getItem(KEY) ?? 'null'));
      } catch {
        return nothing;
      }
    },
    write(kept) {
      try {
        storage().setItem(KEY, JSON.stringify(kept));
      } catch {
        // Site data is blocked: the storage notice says so already.
      }
    },
  };
}

/** It may be an older page's. */
function toKept(value: unknown): Kept {
  if (typeof value !== 'object' || value === null) return nothing;
  const { round, language } = value as Record<string, unknown>;
  return { round: isRound(round) ? round : null, language: language === 'en' || language === 'zh' ? language : null };
}

function isRound(value: unknown): value is Round {
  if (typeof value !== 'object' || value === null) return false;
  const { topic, level, seed, again, typed, hints, result, solved } = value as Record<string, unknown>;
  const isCount = (count: unknown) => Number.isInteger(count) && (count as number) >= 0;
  return isSchoolTopic(topic) && isCount(level) && isSeed(seed) && typeof again === 'boolean' && typeof typed === 'string' && isCount(hints) && (result === null || typeof result === 'boolean') && typeof solved === 'boolean';
}
