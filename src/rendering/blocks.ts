/** A piece of a line. Nothing in it is HTML: every string is text to be shown. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'deleted'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  /** `href` is http, https or mailto and nothing else; `host` is where it leads. */
  | { kind: 'link'; href: string; host: string; children: Inline[] }
  /** `source` is the formula as written; `closed` is false where the text ended inside it. */
  | { kind: 'formula'; tex: string; display: boolean; source: string; closed: boolean }
  /** The formula that is being written. */
  | { kind: 'pending'; display: boolean };

/** A piece of a page. `tight` paragraphs stand directly in a list item. */
export type Block =
  | { kind: 'paragraph'; tight: boolean; children: Inline[] }
  | { kind: 'heading'; depth: number; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] };

/** The part of a text that was read on its own. All `raw`, joined, are the text. */
export type Piece =
  | { kind: 'flow'; raw: string; blocks: Block[] }
  /** One item of a list. `goesOn`: the rest of an item that was too long to be read at once. */
  | { kind: 'item'; raw: string; ordered: boolean; start: number; bullet: string; goesOn: boolean; blocks: Block[] };

export type ItemPiece = Extract<Piece, { kind: 'item' }>;
