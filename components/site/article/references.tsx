import type { ReferenceView } from '#lib/articles/reference-view.ts'
import { showPartialDate } from '#lib/dates.ts'
import { archiveDay } from '#lib/references/archive-day.ts'
import { withTextFragment } from '#lib/references/text-fragment.ts'
import { toldUpTo } from '#lib/sources/told-up-to.ts'
import { urls } from '#lib/urls.ts'

/** The reference list: one entry for each source, with the way back to every use. */
export function References({ references, language }: { references: ReferenceView[]; language: string }) {
  if (!references.length) return null
  return (
    <section className="references" role="doc-bibliography" aria-labelledby="references-h">
      <h2 id="references-h">References</h2>
      <ol>
        {references.map((reference) => (
          <li key={reference.key} id={reference.id}>
            <Entry reference={reference} language={language} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const kinds: Partial<Record<ReferenceView['kind'], string>> = {
  interview: 'Interview',
  dataset: 'Data set',
  broadcast: 'Broadcast',
  'own-reporting': 'Own reporting',
}

function Entry({ reference, language }: { reference: ReferenceView; language: string }) {
  const { kind, title, publisher, author, published, accessed, url, archive, note, state, movedTo, retraction, page, anonymous } =
    reference
  const archivedOn = archiveDay(archive)
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  return (
    <>
      {kinds[kind] && `${kinds[kind]}: `}
      {author && `${author}, `}
      <cite>{title || host || 'Without a title'}</cite>.{publisher && <span> {publisher}</span>}
      {published && (
        <>
          {publisher ? ', ' : ' '}
          <time dateTime={published}>{showPartialDate(published, language)}</time>
        </>
      )}
      {(publisher || published) && '.'}
      {note && ` ${note}.`}
      {anonymous?.reason && ` Not named: ${anonymous.reason.replace(/[.]$/, '')}.`}
      {retraction && <strong> {retraction}</strong>}
      <span className="reference-links">
        {accessed && <span>Read on {showPartialDate(accessed, language)} · </span>}
        {url && (
          <>
            <a href={url} rel="noopener external">
              Open source
            </a>
            <span className="print-url"> {url}</span>
          </>
        )}
        {archive && (
          <>
            {url && ' · '}
            <a href={archive} rel="noopener external">
              Archived copy
            </a>
            {archivedOn && ` of ${showPartialDate(archivedOn, language)}`}
          </>
        )}
        {state && ` · ${state}`}
        {movedTo && (
          <>
            {' '}
            <a href={movedTo} rel="noopener external">
              to this address
            </a>
          </>
        )}
        {page && <SourceLink page={page} />}
        <BackLinks reference={reference} />
      </span>
      <Supports reference={reference} />
    </>
  )
}

// In how many articles is told only while it is few: an article would have to be made anew each time.
function SourceLink({ page }: { page: NonNullable<ReferenceView['page']> }) {
  const { articles } = page
  const said =
    articles >= toldUpTo ? 'Cited in many articles' : articles > 1 ? `Cited in ${articles} articles` : 'About this source'
  return (
    <>
      {' · '}
      <a href={urls.source(page)}>{said}</a>
    </>
  )
}

// The words that the sentences rest on, as the source has them; the same words are shown once.
function Supports({ reference: { uses, url } }: { reference: ReferenceView }) {
  const said = new Map(uses.flatMap(({ support }) => (support ? [[support.exact, support] as const] : [])))
  if (!said.size) return null
  return (
    <span className="supports">
      {[...said.values()].map((support) => (
        <span key={support.exact} className="support">
          <q>{support.exact}</q>
          {url && (
            <>
              {' '}
              <a
                href={withTextFragment(url, support)}
                rel="noopener external"
                aria-label={`At these words: “${start(support.exact)}”`}
              >
                At these words
              </a>
            </>
          )}
        </span>
      ))}
    </span>
  )
}

function start(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s\S*$/, '')} …`
}

const relationWords = { supports: '', background: 'background', disputes: 'says otherwise' }

function BackLinks({ reference: { uses, number, url, archive } }: { reference: ReferenceView }) {
  if (!uses.length) return <span className="back-links">{url || archive ? ' · ' : ''}Not cited in the text</span>
  return (
    <span className="back-links">
      {url || archive ? ' · ' : ''}Used:{' '}
      {uses.map(({ id, use, locator, relation }) => (
        <span key={id}>
          <a href={`#${id}`} role="doc-backlink" aria-label={`Back to use ${use} of source ${number}`}>
            {letter(use)}
          </a>
          {locator && ` (${locator})`}
          {relation && relation !== 'supports' && ` (${relationWords[relation]})`}{' '}
        </span>
      ))}
    </span>
  )
}

// a, b, … z, aa, ab: the first use is a.
function letter(use: number): string {
  const rest = Math.floor((use - 1) / 26)
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(97 + ((use - 1) % 26))
}
