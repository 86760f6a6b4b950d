import type { Token } from 'parse5'
import { type EndTag, SAXParser, type StartTag } from 'parse5-sax-parser'

/** A stretch of the source: from `start` up to `end`, in UTF-16 code units. */
export interface Stretch {
  start: number
  end: number
}

export interface Visitor {
  onStart?: (tag: StartTag, at: Stretch) => void
  onEnd?: (tag: EndTag, at: Stretch) => void
  onComment?: (at: Stretch) => void
}

// The payload that Next writes into every page: two thirds of its bytes, and nothing of it is looked at.
const payload = /<script>(?=(?:self\.__next_f\.push|\(self\.__next_f=))/g

/**
 * Walks through a page as a browser's tokenizer would, so that a `<script>` in a title, an attribute or a text is what
 * it is there: text. The framework's payload is passed over, where the tokenizer itself says that a script begins.
 */
export function scanHtml(html: string, visitor: Visitor): void {
  const scanner = new Scanner(visitor)
  let at = 0
  for (const { index, 0: tag } of html.matchAll(payload)) {
    if (index < at) continue
    const from = index + tag.length
    const to = html.indexOf('</script', from)
    scanner.feed(html.slice(at, from))
    at = from
    // Within a comment a script does not end where it seems to.
    if (to === -1 || !scanner.isInScript(from) || html.slice(from, to).includes('<!--')) continue
    scanner.passOver(to - from)
    at = to
  }
  scanner.feed(html.slice(at), true)
}

/** The tokenizer of parse5, fed by hand: what stands between the tags is of no interest here. */
class Scanner extends SAXParser {
  readonly #visitor: Visitor
  #skipped = 0
  #scriptAt = -1

  constructor(visitor: Visitor) {
    super({ sourceCodeLocationInfo: true })
    this.#visitor = visitor
  }

  // The names of a stream are taken: this is one by descent, and nothing flows through it.
  feed(html: string, isLast = false): void {
    this.tokenizer.write(html, isLast)
  }

  passOver(letters: number): void {
    this.#skipped += letters
  }

  /** Whether a script began just before this place. */
  isInScript(at: number): boolean {
    return this.#scriptAt === at
  }

  override onCharacter(): void {}

  override onStartTag(tag: Token.TagToken): void {
    const at = this.#whereIs(tag)
    if (tag.tagName === 'script') this.#scriptAt = at.end
    this.#visitor.onStart?.(tag, at)
  }

  override onEndTag(tag: Token.TagToken): void {
    this.#visitor.onEnd?.(tag, this.#whereIs(tag))
  }

  override onComment(comment: Token.CommentToken): void {
    this.#visitor.onComment?.(this.#whereIs(comment))
  }

  #whereIs({ location }: { location?: Token.Location | null }): Stretch {
    if (!location) throw new Error('The parser did not say where it was.')
    return { start: location.startOffset + this.#skipped, end: location.endOffset + this.#skipped }
  }
}

/** The value of an attribute, '' where it has none, or undefined when it is not there. */
export function attribute({ attrs }: StartTag, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value
}
