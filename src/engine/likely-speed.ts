import type { Adapter } from './device.ts';

/** Tokens a second. */
export interface Band {
  least: number;
  most: number;
}

/**
 * What a model of 1.5 B parameters in four bits may write, by what a browser tells of its graphics processor. Planning bands, reckoned from the
 * rate at which the weights can be read and not measured (models.md, "Speed"): Apple M1 to M-Max 40-130, Iris Xe and Radeon in the processor
 * 12-25, small Chromebooks 3-8, a good phone 8-15; 30 and 60 were reported for cards of their own. A vendor's line from the smallest to the
 * largest is one band where the browser doesn't tell them apart.
 */
const bands: ReadonlyArray<{ vendor: RegExp; architecture: RegExp; band: Band }> = [
  { vendor: /^apple$/, architecture: /./, band: { least: 40, most: 130 } },
  { vendor: /^nvidia$/, architecture: /./, band: { least: 30, most: 130 } },
  { vendor: /^intel$/, architecture: /^(?:gen-?12|xe)/, band: { least: 12, most: 25 } },
  { vendor: /^intel$/, architecture: /^gen-?(?:[789]|11)/, band: { least: 3, most: 8 } },
  // From the one in the processor to a card of its own.
  { vendor: /^amd$/, architecture: /./, band: { least: 12, most: 60 } },
  { vendor: /^(?:qualcomm|arm|img-tec|samsung)$/, architecture: /./, band: { least: 8, most: 15 } },
];

/** An iPhone names its vendor only. */
const phone: Band = { least: 8, most: 15 };

/** Of the model that the bands are for. */
const bandBytes = 875e6;

/** How fast a model of `bytes` may write: each token reads all of it. Null where nothing is known, and for a software adapter, which has no band. */
export function likelySpeed(bytes: number, { vendor, architecture, software }: Pick<Adapter, 'vendor' | 'architecture' | 'software'>, isPhone: boolean): Band | null {
  if (software) return null;
  const found = bands.find((each) => each.vendor.test(vendor) && each.architecture.test(architecture))?.band;
  const band = isPhone ? phone : found;
  return band ? { least: scale(band.least, bytes), most: scale(band.most, bytes) } : null;
}

/** To whole tokens, and from ten on to fives: a guess has no more digits. */
function scale(speed: number, bytes: number): number {
  const scaled = (speed * bandBytes) / bytes;
  if (bytes === bandBytes) return speed;
  return scaled < 10 ? Math.max(1, Math.round(scaled)) : Math.round(scaled / 5) * 5;
}
