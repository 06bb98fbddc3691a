import type { PracticeStrings } from './practice-en.ts';

export const practiceZh: PracticeStrings = {
  topics: {
    negatives: '负数',
    decimals: '小数加减',
    decimalProducts: '小数乘除',
    ratio: '比',
    simplify: '整式化简',
    powers: '乘方',
    roots: '根式',
    linearFractions: '带分数的方程',
    inequalities: '不等式',
    factor: '因式分解',
    quadraticFormula: '求根公式',
    lines: '直线',
    sequences: '数列',
    mean: '平均数',
    median: '中位数',
    probability: '概率',
    ages: '年龄问题',
    mixtures: '混合问题',
  },
};
