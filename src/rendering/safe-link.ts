/** Where a link may lead, and the host to show before it is followed. */
export interface SafeLink {
  href: string;
  host: string;
}

const ALLOWED = /^(?:https?:\/\/|mailto:)[^\s\\]+$/i;

/** The link, when it is plainly http, https or mail; null for every other scheme, relative address or spelling. */
export function safeLink(href: string): SafeLink | null {
  if (!ALLOWED.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol === 'mailto:') return { href: url.href, host: url.pathname };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return { href: url.href, host: url.host };
}
