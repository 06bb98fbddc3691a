const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', times: '×', divide: '÷', le: '≤', ge: '≥', minus: '−' };

/** Text with its character references read: the numeric ones and the few names that mathematics prose uses. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g, (whole, decimal, hex, name) => {
    if (name) return NAMED[name as string] ?? whole;
    return character(decimal ? Number(decimal) : Number.parseInt(hex as string, 16));
  });
}

/** A reference may not smuggle in what `harmless` takes out. */
function character(code: number): string {
  const harmful = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xf8ff) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return harmful ? '\uFFFD' : String.fromCodePoint(code);
}
