import { memo, useContext, useMemo, useState } from 'react';
import { BlockViews } from './block-view.tsx';
import type { Block, ItemPiece } from './blocks.ts';
import { GrowingBlocks } from './growing-blocks.ts';
import { LanguageContext, languageOf, tagOf, toldBy } from './language.ts';
import type { Run } from './runs.ts';
import './rendering.css';

/**
 * Markdown with formulas that may still be growing at its end. What is finished is neither read nor drawn again; an open formula is held
 * back while `growing`. Nothing of the text becomes HTML, and nothing in it is ever fetched. It is in the language of its words, or of what is around it.
 */
export function GrowingText({ text, growing }: { text: string; growing: boolean }) {
  const [blocks] = useState(() => new GrowingBlocks());
  const around = useContext(LanguageContext);
  const beginning = text.slice(0, toldBy);
  const language = useMemo(() => languageOf(beginning), [beginning]) ?? around;
  return (
    <div className="growing-text" lang={tagOf(language)}>
      <LanguageContext value={language}>
        {blocks.read(text, growing).map((runs, index) => (
          <RunPage key={index} runs={runs} />
        ))}
      </LanguageContext>
    </div>
  );
}

const RunPage = memo(function RunPage({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => (run.kind === 'list' ? <ListRun key={index} run={run} /> : <Blocks key={index} blocks={run.blocks} />));
});

const ListRun = memo(function ListRun({ run }: { run: Extract<Run, { kind: 'list' }> }) {
  const pages = run.items.map((items, index) => <ItemPage key={index} items={items} />);
  return run.ordered ? <ol start={run.start}>{pages}</ol> : <ul>{pages}</ul>;
});

const ItemPage = memo(function ItemPage({ items }: { items: readonly ItemPiece[] }) {
  return items.map((item, index) => <Item key={index} item={item} />);
});

const Item = memo(function Item({ item }: { item: ItemPiece }) {
  return (
    <li className={item.goesOn ? 'goes-on' : undefined}>
      <BlockViews blocks={item.blocks} />
    </li>
  );
});

const Blocks = memo(function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return <BlockViews blocks={blocks} />;
});
