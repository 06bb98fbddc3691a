import { Tokenizer } from 'marked';
import type { Tokens } from 'marked';

/** A star after one of these begins a word; after anything else it stands inside one, or between numbers. */
const BEFORE_WORD = /[\s"'“‘「《（(*_~—-]/;
const BOLD = /^\*\*(?!\s)([^*`\n]+)(?<!\s)\*\*/;

/**
 * Markdown as a solution means it. HTML, indented code, underlined headings and link definitions are text: each of them would turn words
 * into something else as the text grows. `2*3*4` and `3~5` keep their signs.
 */
export class PlainTokenizer extends Tokenizer {
  override html(): undefined {}
  override tag(): undefined {}
  override code(): undefined {}
  override lheading(): undefined {}
  override def(): undefined {}
  override reflink(): undefined {}

  override emStrong(source: string, masked: string, before = ''): Tokens.Em | Tokens.Strong | undefined {
    const insideWord = /^\*[^*]/.test(source) && before !== '' && !BEFORE_WORD.test(before);
    return insideWord ? undefined : (super.emStrong(source, masked, before) ?? this.#boldBesideLetters(source));
  }

  /** CommonMark leaves the stars of `**移项：**得` standing, because a letter or a formula follows the mark in the bold. */
  #boldBesideLetters(source: string): Tokens.Strong | undefined {
    const [raw, text] = BOLD.exec(source) ?? [];
    return raw !== undefined && text !== undefined ? { type: 'strong', raw, text, tokens: this.lexer.inlineTokens(text) } : undefined;
  }

  override del(source: string, masked: string, before = ''): Tokens.Del | undefined {
    return source.startsWith('~~') ? super.del(source, masked, before) : undefined;
  }
}
