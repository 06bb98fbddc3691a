/**
 * The base address of a host of models, as it is kept: https, or http on this very device, without a slash at its end. Null where the text is
 * no such address: a page may not read plain http from elsewhere, and an address with a name, a password or a question is no base.
 */
export function toMirror(text: string): string | null {
  const url = parse(text.trim());
  if (!url || url.search || url.hash || url.username || url.password) return null;
  const isOwn = ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwn)) return null;
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
