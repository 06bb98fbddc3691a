import { expect, test } from 'vitest';
import { safeLink } from './safe-link.ts';

test.each([
  ['https://a.example/b?c=d#e', 'a.example'],
  ['HTTP://A.EXAMPLE', 'a.example'],
  ['mailto:name@a.example', 'name@a.example'],
  ['https://user:word@a.example:8080/', 'a.example:8080'],
])('%s leads to %s', (href, host) => {
  expect(safeLink(href)?.host).toBe(host);
});

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:https://a', '//a.example', '/local', '#hash', 'https:a.example', 'https:\\\\a.example', 'https://', 'https://a b', '', 'ftp://a.example'])(
  '%j is no link',
  (href) => {
    expect(safeLink(href)).toBeNull();
  },
);
