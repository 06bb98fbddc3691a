import type { ModelCard } from '../engine/catalog.ts';

/** Whether a model can be asked why a step is allowed: it must follow a conversation. */
export const canExplain = ({ toChat }: Pick<ModelCard, 'toChat'>): boolean => toChat !== null;
