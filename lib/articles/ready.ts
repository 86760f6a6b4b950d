import { Refusal } from '../refusal.ts'
import type { ArticleContent } from './content.ts'
import { plainText } from './plain-text.ts'

/** What stands between an article and its readers: a sentence, and the field that it belongs beside. */
export interface Fault {
  path: string
  message: string
}

/** What an article cannot be without. All else is the gate's. */
export function notReady(content: Pick<ArticleContent, 'headline' | 'body'>): Fault[] {
  return [
    ...(content.headline ? [] : [{ path: 'headline', message: 'An article needs a headline.' }]),
    ...(plainText(content.body) ? [] : [{ path: 'body', message: 'An article needs a text.' }]),
  ]
}

/** @throws Refusal('not-ready') with every fault, when this may not go out as it is */
export function demandReady(content: ArticleContent): void {
  const faults = notReady(content)
  const [first] = faults
  if (!first) return
  const more = faults.length > 1 ? ` And ${faults.length - 1} more.` : ''
  throw new Refusal('not-ready', `This cannot be published yet. ${first.message}${more}`, first.path, faults)
}
