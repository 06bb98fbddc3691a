/** What school mathematics is divided into, as far as the first screen has an example of it: names for code; `i18n` has the words. */
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

/** What the curriculum makes problems of besides. Their names are not on the first screen. */
export const furtherTopics = [
  'negatives',
  'decimals',
  'decimalProducts',
  'ratio',
  'simplify',
  'powers',
  'roots',
  'linearFractions',
  'inequalities',
  'factor',
  'quadraticFormula',
  'lines',
  'sequences',
  'mean',
  'median',
  'probability',
  'ages',
  'mixtures',
] as const;

/** Every topic of the curriculum. */
export type SchoolTopic = Topic | (typeof furtherTopics)[number];

export const isSchoolTopic = (value: unknown): value is SchoolTopic => ([...topics, ...furtherTopics] as readonly unknown[]).includes(value);
