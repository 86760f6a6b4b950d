import type { ArticleView } from '../articles/article-view.ts'
import { provenanceSentence } from '../articles/provenance-sentence.ts'
import { correctionText } from '../corrections/correction-text.ts'
import type { CorrectionView } from '../corrections/queries.ts'
import { showMoment } from '../dates.ts'
import { bodyHtml } from './body-html.ts'
import { escapeHtml } from './escape-html.ts'
import { type Around, citesHtml } from './inline-html.ts'
import { pictureHtml } from './picture-html.ts'
import { referencesHtml } from './references-html.ts'

/** The whole article as HTML, as a feed carries it: what was wrong first, references last. `page` is its absolute address. */
export function articleHtml(article: ArticleView, page: string): string {
  const { kind, lead, standfirst, body, summary, references, language, corrections, provenance } = article
  const around: Around = { ...article, page }
  return [
    ...corrections.map((correction) => correctionHtml(correction, article)),
    kind === 'sponsored' ? '<p><strong>Sponsored</strong></p>' : '',
    standfirst && `<p><strong>${escapeHtml(standfirst)}</strong></p>`,
    note(`${provenanceSentence(provenance)} ${provenance.note}`.trim()),
    lead ? pictureHtml(lead, page) : '',
    pointsHtml(article, around),
    bodyHtml(body, around),
    summary && `<h2>Summary</h2>\n<p>${escapeHtml(summary)}</p>`,
    referencesHtml(references, language),
  ]
    .filter(Boolean)
    .join('\n')
}

/** One note: what it is, when it was made, what was wrong and what is right. */
export function correctionHtml(correction: CorrectionView, { zone, language }: { zone: string; language: string }): string {
  const { label, madeAt } = correction
  return `<p><strong>${label}, ${escapeHtml(showMoment(madeAt, zone, language))}:</strong> ${escapeHtml(correctionText(correction))}</p>`
}

function pointsHtml({ keyPoints }: ArticleView, around: Around): string {
  if (!keyPoints.length) return ''
  const items = keyPoints.map(({ text, markers }) => `<li>${escapeHtml(text)}${citesHtml(markers, around)}</li>`)
  return `<h2>Key points</h2>\n<ol>${items.join('')}</ol>`
}

function note(sentence: string): string {
  return sentence ? `<p><em>${escapeHtml(sentence)}</em></p>` : ''
}
