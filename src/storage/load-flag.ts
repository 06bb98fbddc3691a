import type { Database } from './database.ts';

export type LoadFlag = ReturnType<typeof createLoadFlag>;

/** A record that no setting has. */
const name = 'loading';

/** Stands while a model is being loaded: one that a page finds at its start was left by a load that ended the page. */
export function createLoadFlag(db: Database) {
  return {
    /** `model`: id in the catalogue. */
    async raise(model: string): Promise<void> {
      await db.settings.put({ name, value: model });
    },

    async lower(): Promise<void> {
      await db.settings.delete(name);
    },

    /** The model whose load has not ended, or null. */
    async raised(): Promise<string | null> {
      const record = await db.settings.get(name);
      return typeof record?.value === 'string' ? record.value : null;
    },
  };
}
