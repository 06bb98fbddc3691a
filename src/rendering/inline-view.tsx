import { Fragment } from 'react';
import type { Inline } from './blocks.ts';
import { Formula, PendingFormula } from './formula.tsx';

/** Characters of TeX: a formula no longer than this fits on a phone's line and is not broken. */
const SHORT = 16;

/** Marks that must not begin a line. */
const CLOSING = /^[,.;:!?)\]，。；：！？）、]+/;

/** Such a mark has no space after it, and nothing that is not broken lets a line end after it by itself. */
const WIDE = /[，。；：！？）、]$/;

/** The pieces of a line, one after another. A short formula stays in one piece with the mark that follows it, a long one keeps the mark at its end. */
export function InlineViews({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => {
    if (isShort(inline)) {
      const marks = closingMarks(inlines[index + 1]);
      return (
        <Fragment key={index}>
          <span className="unbroken">
            <InlineView inline={inline} />
            {marks}
          </span>
          {WIDE.test(marks) && <wbr />}
        </Fragment>
      );
    }
    if (isInLine(inline)) return <Formula key={index} {...inline} marks={closingMarks(inlines[index + 1])} />;
    if (inline.kind === 'text' && isInLine(inlines[index - 1])) return inline.text.slice(closingMarks(inline).length);
    return <InlineView key={index} inline={inline} />;
  });
}

function isShort(inline: Inline | undefined): boolean {
  return isInLine(inline) && inline.tex.length <= SHORT;
}

function isInLine(inline: Inline | undefined): inline is Extract<Inline, { kind: 'formula' }> {
  return inline?.kind === 'formula' && !inline.display;
}

function closingMarks(next: Inline | undefined): string {
  return (next?.kind === 'text' && CLOSING.exec(next.text)?.[0]) || '';
}

function InlineView({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong><InlineViews inlines={inline.children} /></strong>;
    case 'emphasis':
      return <em><InlineViews inlines={inline.children} /></em>;
    case 'deleted':
      return <del><InlineViews inlines={inline.children} /></del>;
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={inline.href} title={inline.host} target="_blank" rel="noopener noreferrer nofollow">
          <InlineViews inlines={inline.children} />
        </a>
      );
    case 'formula':
      return <Formula tex={inline.tex} display={inline.display} source={inline.source} closed={inline.closed} />;
    case 'pending':
      return <PendingFormula display={inline.display} />;
  }
}
