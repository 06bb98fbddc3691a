import { outOfScopeMathsEn } from './out-of-scope-maths-en.ts';
import { outOfScopeMathsMoreEn } from './out-of-scope-maths-more-en.ts';
import { outOfScopeNearEn } from './out-of-scope-near-en.ts';
import { outOfScopeNumbersEn } from './out-of-scope-numbers-en.ts';
import { outOfScopeOtherEn } from './out-of-scope-other-en.ts';
import { outOfScopeStoriesEn } from './out-of-scope-stories-en.ts';

/**
 * Prompts that the curriculum doesn't cover, most of them near what it does. `{a}`…`{d}` are digits, `{n}` and `{m}` numbers of two digits
 * or three, `{big}` one of seven and more, `{f}` a function, `{name}` a person, `{r}` letters at random; `{w}` is a thing, `{k}` a country,
 * and what else there is in `out-of-scope-things.ts`.
 */
export const outOfScopeEn = {
  seen: [...outOfScopeMathsEn, ...outOfScopeMathsMoreEn, ...outOfScopeNearEn, ...outOfScopeNumbersEn, ...outOfScopeOtherEn, ...outOfScopeStoriesEn],
  held: [
    'Evaluate the integral of {f} from {a} to {n}.', 'Give an antiderivative of {f}.', 'Prove Pythagoras\' theorem.', 'How large is the angle whose tangent is {a}/{b}?', 'ln({n}) - ln({m})', 'What is the volume of a pyramid with base area {n} and height {a}?', 'How many diagonals does a polygon with {n} sides have?', 'In a right triangle one leg is {a} and the hypotenuse is {n}. How long is the other leg?', 'Find the inverse of the matrix [[{a},{b}],[{c},{d}]].', 'Find the curl of the field ({a}y, {b}x).', 'Compute the Fourier transform of {f}.',
    'Find three numbers x, y, z with x + y = {a}, y + z = {b} and x + z = {c}.', 'For which x is |x + {a}| larger than {n}?', 'Which whole numbers between {a} and {n} are prime?', 'Express {n} in hexadecimal.', 'How many different words can be made from the letters of {w}?', 'How many handshakes are there among {n} people?', 'What is {big} times {n}?', 'The point ({a},{b}) is turned by 90 degrees about the origin. Where does it land?', 'A farmer has {n} meters of fence and wants the largest possible yard next to a river. What should the sides be?', 'Show that the product of two odd numbers is odd.',
    'When was {k} founded?', 'Who discovered {w}?', 'How do I cook {w}?', 'Write an essay about {w}.', 'Fix this Java program: int x = "{w}";', 'Good morning!', 'Can you sing?', 'What is the weather in {k}?', '{r} {r} {r}', '{w} {w} {n}', 'Is it true that {w} are from {k}?',
  ],
} as const;
