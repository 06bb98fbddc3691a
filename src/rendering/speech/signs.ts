/** Signs as KaTeX names them, and what they are called here: each language has its word for each. */
const NAMES = {
  equals: '= \\eq',
  notEqual: '≠ \\neq',
  less: '< \\lt',
  greater: '> \\gt',
  atMost: '\\leq \\le \\leqslant \\leqq ≤',
  atLeast: '\\geq \\ge \\geqslant \\geqq ≥',
  about: '\\approx ≈',
  alike: '\\sim',
  congruent: '\\cong ≅',
  isIn: '\\in ∈',
  isNotIn: '∉ \\notin',
  isWithin: '\\subseteq ⊆',
  isInside: '\\subset ⊂',
  parallel: '\\parallel ∥',
  upright: '\\perp ⊥',
  implies: '\\Longrightarrow \\Rightarrow ⇒',
  sameAs: '\\Longleftrightarrow \\Leftrightarrow ⇔',
  to: '\\to \\rightarrow \\longrightarrow →',
  so: '\\therefore ∴',
  since: '\\because ∵',
  colon: ':',
  plus: '+',
  minus: '- −',
  times: '\\times × \\cdot · ⋅ * \\ast ∗',
  divided: '\\div ÷',
  over: '/',
  plusMinus: '\\pm ±',
  minusPlus: '\\mp ∓',
  union: '\\cup ∪',
  common: '\\cap ∩',
  without: '\\setminus \\backslash',
  percent: '\\%',
  degrees: '\\degree °',
  dots: '\\ldots \\dots \\cdots \\@cdots \\vdots \\ddots … ⋯',
  infinity: '\\infty ∞',
  angle: '\\angle ∠',
  triangle: '\\triangle △',
  nothing: '\\emptyset \\varnothing ∅',
  factorial: '!',
  asked: '?',
  open: '( \\lparen',
  close: ') \\rparen',
  openSquare: '[ \\lbrack',
  closeSquare: '] \\rbrack',
  openCurly: '\\{ \\lbrace',
  closeCurly: '\\} \\rbrace',
  openFloor: '\\lfloor ⌊',
  closeFloor: '\\rfloor ⌋',
  openCeiling: '\\lceil ⌈',
  closeCeiling: '\\rceil ⌉',
  bar: '| \\vert \\lvert \\rvert \\mid ∣',
} as const;

export type Sign = keyof typeof NAMES;

const signs = new Map(Object.entries(NAMES).flatMap(([sign, names]) => names.split(' ').map((name) => [name, sign as Sign] as const)));

/** What a sign is called here, by KaTeX's name of it. */
export const signOf = (name: string): Sign | undefined => signs.get(name);

const GREEK = 'alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω ell ℓ';
const greek = new Map(GREEK.split(' ').flatMap((name, at, all) => (at % 2 === 0 ? [[`\\${name}`, name] as const, [all[at + 1]!, name] as const] : [])));

/** The name of a Greek letter, without what only tells its shape. */
export const greekOf = (name: string): string | undefined => greek.get(name)?.replace(/^var/, '');
