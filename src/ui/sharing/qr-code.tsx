import { encode } from 'uqr';
import { useMemo } from 'react';
import { useSharingStrings } from './use-sharing-strings.ts';

/** Of 40: larger ones have modules that a phone can't tell apart on a screen. At the lowest correction it holds so many characters. */
const largestVersion = 25;
const mostInQr = 1_273;

/** Modules of white around it, as the standard asks. */
const border = 4;

/** The code of a link for a phone's camera, dark on white in any theme; or why there is none. */
export function QrCode({ text }: { text: string }) {
  const { share: words } = useSharingStrings();
  const modules = useMemo(() => (text.length > mostInQr ? null : encode(text, { ecc: 'L', boostEcc: true, maxVersion: largestVersion, border }).data), [text]);
  if (!modules) return <p className="small">{words.noQr(mostInQr)}</p>;
  return (
    <svg className="qr" role="img" aria-label={words.qr} viewBox={`0 0 ${modules.length} ${modules.length}`} shapeRendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#000" d={modules.map(toPath).join('')} />
    </svg>
  );
}

/** One row, each dark run of it a rectangle. */
function toPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}
