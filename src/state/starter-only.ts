import type { Engine } from '../engine/engine.ts';
import type { Database } from '../storage/database.ts';
import { createLoadFlag } from '../storage/load-flag.ts';
import type { ModelParts } from './model-store.ts';

/** For tests of other stores: a device on which nothing was ever downloaded or chosen. */
export const starterOnly = (engine: Engine, database: Database): ModelParts => ({
  engine,
  findCard: async () => null,
  chosen: async () => 'starter',
  remember: () => {},
  onBadF16: () => {},
  loadFlag: createLoadFlag(database),
});
