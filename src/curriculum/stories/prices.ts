import { change, cost, howMany, priceOfOne, twoCosts } from '../phrasings/words-prices.ts';
import { integer, type Random } from '../random.ts';
import { tell, type Told } from './story.ts';

export function costStory(random: Random): Told {
  const [n, p] = [integer(random, 2, 12), integer(random, 2, 60)];
  return tell('cost', { n, p }, cost, (work) => work.multiply(n, p));
}

export function priceOfOneStory(random: Random): Told {
  const [n, p] = [integer(random, 2, 12), integer(random, 2, 60)];
  const c = n * p;
  return tell('price of one', { c, n }, priceOfOne, (work) => work.divide(c, n));
}

export function howManyStory(random: Random): Told {
  const [n, p] = [integer(random, 2, 40), integer(random, 2, 12)];
  const c = n * p;
  return tell('how many', { p, c }, howMany, (work) => work.divide(c, p));
}

export function changeStory(random: Random): Told {
  const [n, p] = [integer(random, 2, 9), integer(random, 2, 40)];
  const m = n * p + integer(random, 1, 60);
  return tell('change', { n, p, m }, change, (work) => work.subtract(m, work.multiply(n, p)));
}

export function twoCostsStory(random: Random): Told {
  const [n, p, k, q] = [integer(random, 2, 9), integer(random, 2, 30), integer(random, 2, 9), integer(random, 2, 30)];
  return tell('two costs', { n, p, k, q }, twoCosts, (work) => {
    const first = work.multiply(n, p);
    return work.add(first, work.multiply(k, q));
  });
}
