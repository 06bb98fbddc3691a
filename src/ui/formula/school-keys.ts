import type { VirtualKeyboardLayout } from 'mathlive';

/** The keys of school mathematics on one layer: ten columns are what a narrow phone has room for. Held, a key offers its relatives. */
export const schoolKeys: VirtualKeyboardLayout = {
  label: '123',
  labelClass: 'MLK__tex-math',
  rows: [
    [
      { latex: 'x', variants: ['a', 'b', 'n', 't'] },
      { latex: 'y', variants: ['z', 'c', 'm', 's'] },
      '[separator-5]', '[7]', '[8]', '[9]', { latex: '\\div' }, '[separator-5]',
      { latex: '\\frac{#@}{#?}', class: 'small hide-shift' },
      { latex: '#@^2', class: 'hide-shift' },
      { latex: '#@^{#?}', class: 'hide-shift' },
    ],
    [
      { latex: '<', variants: ['\\le', '\\ne'] },
      { latex: '>', variants: ['\\ge', '\\approx'] },
      '[separator-5]', '[4]', '[5]', '[6]', { latex: '\\times', variants: ['\\cdot'] }, '[separator-5]',
      { latex: '\\sqrt{#0}', class: 'hide-shift', variants: ['\\sqrt[3]{#0}', '\\sqrt[#?]{#0}'] },
      { latex: '\\pi', variants: ['\\degree', '\\theta', '\\sin', '\\cos', '\\tan', '\\ln', '\\log'] },
      { latex: '\\%', variants: ['|#?|', '\\pm', '\\infty'] },
    ],
    ['[(]', '[)]', '[separator-5]', '[1]', '[2]', '[3]', '[-]', '[separator-5]', { latex: '\\le' }, { latex: '\\ge' }, { label: '[backspace]', width: 1 }],
    [{ latex: ',' }, { latex: ':' }, '[separator-5]', '[0]', '[.]', '[=]', '[+]', '[separator-5]', '[left]', '[right]', { label: '[action]', width: 1 }],
  ],
};
