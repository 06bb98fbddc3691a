import type { Block, Inline } from './blocks.ts';
import { InlineViews } from './inline-view.tsx';
import { scrollsSideways } from './scrolls-sideways.ts';

/** Blocks, one under another. */
export function BlockViews({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={block.tight ? 'tight' : undefined} ref={scrollsSideways}>
          <InlineViews inlines={block.children} />
        </p>
      );
    case 'heading':
      return <Heading depth={block.depth} inlines={block.children} />;
    case 'list':
      return block.ordered ? (
        <ol start={block.start}>
          <Items items={block.items} />
        </ol>
      ) : (
        <ul>
          <Items items={block.items} />
        </ul>
      );
    case 'quote':
      return (
        <blockquote>
          <BlockViews blocks={block.children} />
        </blockquote>
      );
    case 'code':
      return (
        <pre ref={scrollsSideways}>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
  }
}

/** The page's own titles are h1 and h2. */
function Heading({ depth, inlines }: { depth: number; inlines: Inline[] }) {
  const Level = depth <= 1 ? 'h3' : depth === 2 ? 'h4' : 'h5';
  return (
    <Level ref={scrollsSideways}>
      <InlineViews inlines={inlines} />
    </Level>
  );
}

function Items({ items }: { items: Block[][] }) {
  return items.map((blocks, index) => (
    <li key={index}>
      <BlockViews blocks={blocks} />
    </li>
  ));
}

function Table({ head, rows }: { head: Inline[][]; rows: Inline[][][] }) {
  return (
    <div className="table" ref={scrollsSideways}>
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                <InlineViews inlines={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <InlineViews inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
