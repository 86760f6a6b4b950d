import { pointerHosts, pointerPaths } from '../../patterns/hosts.ts'
import { atField, parsedUrl } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'

export const pointerAddress: Rule = {
  id: 'REF-06',
  group: 'records',
  severity: 'E',
  stage: 's',
  title: 'A source is a short link, a search, a chat or a cache',
  why: 'A pointer may point elsewhere tomorrow, and a chat’s answer is no source.',
  fix: 'Cite the page that it leads to.',
  falseAlarms: 'low',
  judged: 'Of 4 found all were searches or short links.',
  *find({ references }) {
    for (const [index, reference] of references.entries()) {
      const url = parsedUrl(reference)
      if (!url) continue
      const host = url.hostname.replace(/^www\./, '')
      const isPointer = pointerHosts.has(host) || pointerPaths.some(([name, path]) => name.test(host) && path.test(url.pathname))
      if (isPointer) yield atField(index, reference, 'url', `Cite the destination, not the pointer: ${host}`)
    }
  },
}
