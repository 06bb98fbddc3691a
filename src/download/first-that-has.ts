import { type DownloadFault, toDownloadError } from './fault.ts';

/** What a host says, or a filter in its place, where a file isn't. */
const elsewhere: readonly DownloadFault[] = ['not-found', 'captive-portal', 'corrupt'];

/** What `bring` makes of the first of these URLs that has the file; another trouble than its absence ends the search. Throws what the last one did. */
export async function firstThatHas<Result>(urls: readonly string[], bring: (url: string) => Promise<Result>): Promise<Result> {
  const [url, ...others] = urls;
  try {
    return await bring(url!);
  } catch (thrown) {
    if (others.length === 0 || !elsewhere.includes(toDownloadError(thrown).fault)) throw thrown;
    return firstThatHas(others, bring);
  }
}
