/** Sentences that practice alone needs: the topics that the first screen doesn't name. */
export const practiceEn = {
  topics: {
    negatives: 'Negative numbers',
    decimals: 'Adding decimals',
    decimalProducts: 'Multiplying decimals',
    ratio: 'Ratio',
    simplify: 'Simplifying',
    powers: 'Powers',
    roots: 'Roots',
    linearFractions: 'Equations with fractions',
    inequalities: 'Inequalities',
    factor: 'Factoring',
    quadraticFormula: 'Quadratic formula',
    lines: 'Straight lines',
    sequences: 'Sequences',
    mean: 'Mean',
    median: 'Median',
    probability: 'Probability',
    ages: 'Age problems',
    mixtures: 'Mixtures',
  },
} as const;

export type PracticeStrings = { topics: Record<keyof typeof practiceEn.topics, string> };
