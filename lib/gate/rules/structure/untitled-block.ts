import type { Block } from '../../../articles/document.ts'
import { plainText } from '../../../articles/plain-text.ts'
import { embedOf, notEmbeddable } from '../../../embeds/embed-of.ts'
import type { Hit } from '../../finding.ts'
import type { Rule } from '../../rule.ts'

export const untitledBlock: Rule = {
  id: 'STR-14',
  group: 'structure',
  severity: 'E',
  stage: 's',
  title: 'A box or an embed has no title',
  why: 'Whoever has only the text, hears the page or reads a feed is not told what it is.',
  fix: 'Give the box a title, such as “Context”, and say what the embed shows.',
  falseAlarms: 'none',
  softened: 'W for a box, whose text can be read all the same.',
  *find({ content }) {
    for (const [index, block] of content.body.content.entries()) {
      const hit = faultOf(block)
      if (hit) yield { path: `body.content.${index}.attrs.title`, ...hit }
    }
  },
}

function faultOf(block: Block): Hit | null {
  if (block.type === 'box' && !block.attrs?.title) {
    const excerpt = plainText({ type: 'doc', content: [block] })
    return { excerpt: excerpt.slice(0, 80).toWellFormed(), message: 'Give this box a title', severity: 'W' }
  }
  if (block.type !== 'embed') return null
  const { url, title } = block.attrs
  // Nothing like it is ever stored; a file that is checked may hold it.
  if (!embedOf(url)) return { excerpt: url.slice(0, 80), message: notEmbeddable, severity: 'E!' }
  return title.trim() ? null : { excerpt: url.slice(0, 80), message: 'Say what this embed shows' }
}
