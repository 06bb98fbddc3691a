/**
 * Ways to complete TeX whose end is missing, the fullest first; the typesetter takes the first that it understands.
 * Empty where even the beginning is at odds with itself.
 */
export function completions(tex: string): string[] {
  const whole = tex.replace(/\\(?:begin|end|left|right)?\s*\{?[a-z*]*$/, (tail) => (/^\\(?:begin|end|left|right|$)/.test(tail) ? '' : tail));
  const withoutLastCommand = whole.replace(/\\[a-zA-Z]*\s*$/, '');
  const withoutLastRow = whole.slice(0, Math.max(0, whole.lastIndexOf('\\\\')));
  const heads = [whole, `${whole}{}`, `${whole}{}{}`, whole.replace(/[\^_&]\s*$/, ''), withoutLastCommand, withoutLastRow];
  return [...new Set(heads)].flatMap((head) => {
    const closers = openClosers(head);
    if (closers === null || head.trim() === '') return [];
    return closers.includes('}') ? [head + closers, head + closers.replace('}', '}{}')] : [head + closers];
  });
}

/** What closes all that is open in `tex`, innermost first; null where something is closed that was never opened. */
function openClosers(tex: string): string | null {
  const open: string[] = [];
  for (const [token, begun, ended] of tex.matchAll(/\\begin\{([^{}]*)\}|\\end\{([^{}]*)\}|\\(?:left|right)(?![a-zA-Z])|\\.|[{}]/gs)) {
    if (token === '{') open.push('}');
    else if (begun !== undefined) open.push(`\\end{${begun}}`);
    else if (token === '\\left') open.push('\\right.');
    else {
      const closes = token === '}' ? '}' : token === '\\right' ? '\\right.' : ended === undefined ? null : `\\end{${ended}}`;
      if (closes !== null && open.pop() !== closes) return null;
    }
  }
  return open.reverse().join('');
}
