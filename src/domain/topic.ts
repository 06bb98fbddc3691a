/** What school mathematics is divided into here: names for code; `i18n` has the words. */
export const topics = [
  'addition',
  'subtraction',
  'multiplication',
  'division',
  'order',
  'fractions',
  'fractionProducts',
  'percent',
  'linear',
  'linearBothSides',
  'brackets',
  'systems',
  'quadratics',
  'expand',
  'derivatives',
  'evaluate',
  'gcd',
  'lcm',
  'words',
] as const;

export type Topic = (typeof topics)[number];
