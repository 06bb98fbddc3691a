import { useState } from 'react';

/** Copies texts, and tells how the last one went. The clipboard is missing over plain http, and it may refuse. */
export function useClipboard() {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');

  /** To be called in the very moment of a click: Safari lets a page copy only then. */
  async function copy(text: string) {
    // Said again for each text, to a screen reader too.
    setCopied('no');
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  }

  return { copied, copy };
}
