/** wllama tells of its own worker's death only here. Thrown again, it reaches the page as this worker's `error`. */
export const logger = {
  debug: () => {},
  log: () => {},
  warn: () => {},
  error: (first: unknown) => {
    if (first instanceof ErrorEvent) setTimeout(() => { throw new Error(`wllama's worker died: ${first.message}`); });
  },
};
