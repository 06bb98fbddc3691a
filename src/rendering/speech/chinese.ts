import type { Words } from './words.ts';

/** A part of more than one piece has an end that is heard. */
const ended = (begin: string, of: string, end: string, simple: boolean) => (simple ? begin + of : `${begin}${of}，${end}结束，`);

const big = (name: string) => (from: string | null, to: string | null) => (from === null ? name : to === null ? `对${from}${name}，` : `从${from}到${to}${name}，`);

/** Letters that touch would be read as one word, and a number as a part of the word beside it. */
const touching = /[a-zA-Z]#[a-zA-Z]|[a-zA-Z]{2}#\d|\d#[a-zA-Z]{2}/;

const join = (pieces: readonly string[]): string =>
  pieces
    .reduce((text, piece) => text + (touching.test(`${text.slice(-2)}#${piece.slice(0, 2)}`) ? ' ' : '') + piece, '')
    .replace(/，{2,}/g, '，')
    .replace(/，(?=[。；.])|，$/g, '');

export const chinese: Words = {
  signs: {
    equals: '等于', notEqual: '不等于', less: '小于', greater: '大于', atMost: '小于等于', atLeast: '大于等于',
    about: '约等于', alike: '相似于', congruent: '全等于', isIn: '属于', isNotIn: '不属于', isWithin: '包含于', isInside: '真包含于',
    parallel: '平行于', upright: '垂直于', implies: '推出', sameAs: '等价于', to: '到', so: '所以', since: '因为', colon: '冒号',
    plus: '加', minus: '减', times: '乘', divided: '除以', over: '除以', plusMinus: '加减', minusPlus: '减加', union: '并', common: '交', without: '差',
    percent: '百分号', degrees: '度', dots: '省略号', infinity: '无穷大', angle: '角', triangle: '三角形', nothing: '空集', factorial: '的阶乘', asked: '问号',
    open: '左括号', close: '右括号', openSquare: '左方括号', closeSquare: '右方括号', openCurly: '左大括号', closeCurly: '右大括号',
    openFloor: '左下取整', closeFloor: '右下取整', openCeiling: '左上取整', closeCeiling: '右上取整', bar: '竖线',
  },
  negative: '负',
  positive: '正',
  eitherSign: '正负',
  ratio: '比',
  suchThat: '满足',
  blank: '空格',
  boxed: '方框内',
  dollars: '美元',
  square: '的平方',
  cube: '的立方',
  power: (exponent) => `的${exponent}次方`,
  sub: (index, simple) => ended('下标', index, '下标', simple),
  raised: (index) => `上标${index}`,
  fraction: (above, below, simple) => (simple ? `${below}分之${above}` : `分数，分子${above}，分母${below}，分数结束，`),
  lowerFirst: true,
  mixed: '又',
  derivative: (of, by) => (of === '' ? `对${by}求导，` : `${of}对${by}的导数`),
  choose: (all, some) => `从${all}个中选${some}个的组合数`,
  root: (of, simple) => ended('根号', of, '根号', simple),
  cubeRoot: (of, simple) => ended('3次根号', of, '根号', simple),
  nthRoot: (index, of, simple) => ended(`${index}次根号`, of, '根号', simple),
  absolute: (of, simple) => (simple ? `${of}的绝对值` : ended('绝对值，', of, '绝对值', false)),
  overlined: (of, simple) => ended('上划线', of, '上划线', simple),
  repeating: (digits) => `${digits}循环`,
  point: '点',
  vector: (of) => `向量${of}`,
  hat: (of) => `${of}帽`,
  mean: (of) => `${of}拔`,
  crossed: (of, simple) => ended('划去', of, '划去', simple),
  primes: (count) => (count === 1 ? '撇' : `${count}撇`),
  percentOf: (number) => `百分之${number}`,
  functions: { sin: '正弦', cos: '余弦', tan: '正切', cot: '余切', sec: '正割', csc: '余割', arcsin: '反正弦', arccos: '反余弦', arctan: '反正切', ln: '自然对数', max: '最大值', min: '最小值', gcd: '最大公约数', lcm: '最小公倍数', lim: '极限', det: '行列式' },
  logBase: (base) => `log以${base}为底`,
  limit: (variable, to) => `当${variable}趋于${to}时的极限，`,
  sums: { sum: big('求和'), prod: big('求积'), int: big('积分') },
  sets: { R: '实数集', N: '自然数集', Z: '整数集', Q: '有理数集', C: '复数集' },
  lines: (lines) => `共${lines.length}行：${lines.join('；')}`,
  matrix: (rows) => `${rows.length}行${rows[0]?.length ?? 0}列的矩阵：${rows.map((row, at) => `第${at + 1}行，${row.join('，')}`).join('；')}`,
  // Chinese voices know the letters, but not their English names.
  greek: (name) => greek[name] ?? name,
  join,
  rest: '，',
  // 2分之1x and x的4次方y can't be taken for anything else.
  unclosed: { fraction: false, root: true, power: false },
};

const greek: Readonly<Record<string, string>> = { alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', theta: 'θ', lambda: 'λ', mu: 'μ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', psi: 'ψ', omega: 'ω', Delta: 'Δ', Sigma: 'Σ', Omega: 'Ω', ell: 'l' };
