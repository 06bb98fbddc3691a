import type { StorageFault } from '../domain/fault.ts';
import { toMirror } from '../domain/mirror.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { voteSizes } from '../domain/vote-size.ts';
import { isWay } from '../domain/way.ts';
import type { Database } from './database.ts';
import { dropLeft, type Fields, leave, readLeft } from './left.ts';
import { watch } from './watch.ts';

export type SettingsStorage = ReturnType<typeof createSettings>;

const isOneOf = (...values: unknown[]) => (value: unknown) => values.includes(value);

/** What may stand in each setting: what lies in the database may be an older or newer page's. */
const VALID: Record<keyof Settings, (value: unknown) => boolean> = {
  language: isOneOf(null, 'en', 'zh'),
  theme: isOneOf('system', 'light', 'dark'),
  textSize: isOneOf('small', 'medium', 'large'),
  variety: isOneOf(true, false),
  votes: isOneOf(null, ...voteSizes),
  way: isWay,
  avoidF16: isOneOf(true, false),
  model: (value) => typeof value === 'string',
  mirror: (value) => value === null || (typeof value === 'string' && toMirror(value) === value),
};

/** Under which name the changes lie that the database doesn't have yet. */
const left = 'settings';

/** The settings kept in `db`, one record each. */
export function createSettings(db: Database) {
  async function load(): Promise<Settings> {
    const records = await db.settings.toArray();
    const found = [...records.map(({ name, value }) => [name, value] as const), ...Object.entries(readLeft(left))];
    return { ...defaultSettings, ...Object.fromEntries(found.filter(([name, value]) => Object.hasOwn(VALID, name) && VALID[name as keyof Settings](value))) };
  }

  async function put(changes: Fields): Promise<void> {
    await db.settings.bulkPut(Object.entries(changes).map(([name, value]) => ({ name, value })));
    dropLeft(left, changes);
  }

  return {
    /** What isn't there, or isn't valid, has its default. What this tab has changed is in it, whether or not the database has it yet. */
    load,

    /** Changes only the settings given. */
    async save(changes: Partial<Settings>): Promise<void> {
      leave(left, changes);
      await put(changes);
    },

    /** To be called at start: keeps what this tab changed before a reload and could not keep any more. */
    async keepLeft(): Promise<void> {
      const changes = readLeft(left);
      if (Object.keys(changes).length > 0) await put(changes);
    },

    /** What `load` gives: now and after each change in any tab. Returns the way to stop. */
    watch(listener: (settings: Settings) => void, onFault: (fault: StorageFault) => void): () => void {
      return watch(load, listener, onFault);
    },
  };
}
