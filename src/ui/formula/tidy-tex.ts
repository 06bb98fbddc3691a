/**
 * MathLive's LaTeX as a book would have it: `\frac34` and `\sqrt2` are what it writes for short, and a model has rarely seen them; `\left(` and
 * `\right)` around one line say nothing that brackets don't.
 */
export function tidyTex(tex: string): string {
  return tex
    .replace(/\\([dt]?frac)\s*([0-9a-zA-Z])\s*([0-9a-zA-Z])/g, '\\$1{$2}{$3}')
    .replace(/\\([dt]?frac)\s*([0-9a-zA-Z])\s*\{/g, '\\$1{$2}{')
    .replace(/\\([dt]?frac)(\{[^{}]*\})\s*([0-9a-zA-Z])/g, '\\$1$2{$3}')
    .replace(/\\sqrt\s*([0-9])/g, '\\sqrt{$1}')
    .replace(/\\sqrt\s+([a-zA-Z])/g, '\\sqrt{$1}')
    .replace(/\\left\(([^{}()]*)\\right\)/g, '($1)')
    .replace(/\\differentialD(?![a-zA-Z]) ?/g, 'd')
    .replace(/\\exponentialE(?![a-zA-Z]) ?/g, 'e')
    .replace(/\\imaginaryI(?![a-zA-Z]) ?/g, 'i')
    .replace(/\\lt(?![a-zA-Z]) ?/g, '<')
    .replace(/\\gt(?![a-zA-Z]) ?/g, '>')
    .trim();
}
