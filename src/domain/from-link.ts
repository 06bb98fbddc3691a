import type { Attempt } from './attempt.ts';

const MARK = 'link:';

/** What stands as the model of a solution that came with a link: whoever made the link says which model wrote it, and nobody here can know. */
export const modelFromLink = (model: string): string => MARK + model;

/** Whether a solution came with a link, and wasn't written on this device. */
export const isFromLink = ({ model }: Pick<Attempt, 'model'>): boolean => model.startsWith(MARK);

/** The id of the model that wrote a solution, or that its link names as the writer; '' where it names none. */
export const writerOf = (attempt: Pick<Attempt, 'model'>): string => (isFromLink(attempt) ? attempt.model.slice(MARK.length) : attempt.model);
