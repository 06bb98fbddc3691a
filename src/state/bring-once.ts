/** What comes when it is first asked for, and is the same from then on; asked for once more where it did not come. */
export function bringOnce<T>(bring: () => Promise<T>): () => Promise<T> {
  let brought: Promise<T> | null = null;
  return () =>
    (brought ??= bring().catch((error: unknown) => {
      brought = null;
      throw error;
    }));
}
