import type { Inline } from './blocks.ts';
import { Formula, PendingFormula } from './formula.tsx';

/** The pieces of a line, one after another. */
export function InlineViews({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} />);
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
