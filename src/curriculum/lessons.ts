import type { Lesson } from './exercise.ts';
import { addition } from './lessons/addition.ts';
import { ages } from './lessons/ages.ts';
import { brackets } from './lessons/brackets.ts';
import { decimalProducts } from './lessons/decimal-products.ts';
import { decimals } from './lessons/decimals.ts';
import { derivatives } from './lessons/derivatives.ts';
import { division } from './lessons/division.ts';
import { evaluate } from './lessons/evaluate.ts';
import { expand } from './lessons/expand.ts';
import { factor } from './lessons/factor.ts';
import { fractionProducts } from './lessons/fraction-products.ts';
import { fractions } from './lessons/fractions.ts';
import { gcd } from './lessons/gcd.ts';
import { inequalities } from './lessons/inequalities.ts';
import { lcm } from './lessons/lcm.ts';
import { linearBothSides } from './lessons/linear-both-sides.ts';
import { linearFractions } from './lessons/linear-fractions.ts';
import { linear } from './lessons/linear.ts';
import { lines } from './lessons/lines.ts';
import { mean } from './lessons/mean.ts';
import { median } from './lessons/median.ts';
import { mixtures } from './lessons/mixtures.ts';
import { multiplication } from './lessons/multiplication.ts';
import { negatives } from './lessons/negatives.ts';
import { order } from './lessons/order.ts';
import { percent } from './lessons/percent.ts';
import { powers } from './lessons/powers.ts';
import { probability } from './lessons/probability.ts';
import { quadraticFormula } from './lessons/quadratic-formula.ts';
import { quadratics } from './lessons/quadratics.ts';
import { ratio } from './lessons/ratio.ts';
import { roots } from './lessons/roots.ts';
import { sequences } from './lessons/sequences.ts';
import { simplify } from './lessons/simplify.ts';
import { subtraction } from './lessons/subtraction.ts';
import { systems } from './lessons/systems.ts';
import { words } from './lessons/words.ts';
import { withinReach } from './within-reach.ts';

/** Every topic of which problems can be made. */
export const lessons: readonly Lesson[] = [
  addition,
  ages,
  brackets,
  decimalProducts,
  decimals,
  derivatives,
  division,
  evaluate,
  expand,
  factor,
  fractionProducts,
  fractions,
  gcd,
  inequalities,
  lcm,
  linearBothSides,
  linearFractions,
  linear,
  lines,
  mean,
  median,
  mixtures,
  multiplication,
  negatives,
  order,
  percent,
  powers,
  probability,
  quadraticFormula,
  quadratics,
  ratio,
  roots,
  sequences,
  simplify,
  subtraction,
  systems,
  words,
].map(withinReach);
