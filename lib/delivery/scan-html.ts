import { finished } from 'node:stream/promises'
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

/**
 * Walks through a page as a browser's tokenizer would, so that a `<script>` in a title, an attribute or a text is what
 * it is there: text.
 */
export async function scanHtml(html: string, { onStart, onEnd, onComment }: Visitor): Promise<void> {
  const parser = new SAXParser({ sourceCodeLocationInfo: true })
  const whereIs = (token: { sourceCodeLocation?: { startOffset: number; endOffset: number } | null }): Stretch => {
    const found = token.sourceCodeLocation
    if (!found) throw new Error('The parser did not say where it was.')
    return { start: found.startOffset, end: found.endOffset }
  }
  parser.on('startTag', (tag) => onStart?.(tag, whereIs(tag)))
  parser.on('endTag', (tag) => onEnd?.(tag, whereIs(tag)))
  parser.on('comment', (comment) => onComment?.(whereIs(comment)))
  parser.resume()
  parser.end(html)
  await finished(parser)
}

/** The value of an attribute, '' where it has none, or undefined when it is not there. */
export function attribute({ attrs }: StartTag, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value
}
