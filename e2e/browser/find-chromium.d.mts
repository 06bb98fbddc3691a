export interface FoundChromium {
  /** undefined: Playwright's own browser, or none (`source` is `none`). */
  executablePath: string | undefined;
  source: 'LEMMA_CHROMIUM' | 'playwright' | 'system' | 'none';
}

/** The browser that tests drive. Throws when `LEMMA_CHROMIUM` names a file that isn't there. */
export function findChromium(): FoundChromium;
