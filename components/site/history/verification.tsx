import { isoMoment, showMoment } from '#lib/dates.ts'
import { historyLabel } from '#lib/history/history-label.ts'
import type { LedgerView } from '#lib/ledger/queries.ts'
import { urls } from '#lib/urls.ts'
import { ListHead } from '../list-head.tsx'

/** What the ledger says of an article, a check of it in the reader's browser, and what such a check is worth. */
export function Verification({ ledger }: { ledger: LedgerView }) {
  const { headline, language, entries, zone, checkpoint } = ledger
  const chain = urls.form(ledger, '/verify.json')
  return (
    <main id="content" className="wrap verify" data-chain={chain} data-keys={urls.publicationKeys()}>
      <ListHead
        kicker={
          <a href={urls.article(ledger)} lang={language}>
            {headline}
          </a>
        }
        title="Is this what was published?"
      >
        Each time that readers are shown a new revision, it is signed and chained to the one before. Here your own browser checks
        that. <a href={urls.history(ledger)}>What changed</a>
      </ListHead>
      <section aria-labelledby="check-h">
        <h2 id="check-h">The check</h2>
        <p role="status" data-verdict="">
          The check runs in a browser with scripts. Without them, all that it needs is below.
        </p>
        <ul role="list" data-steps="" />
        <form hidden>
          <label>
            Have you a copy, or a quotation? Paste it, and see whether it stands in the signed text.
            <textarea name="text" />
          </label>
          <p>
            <button type="submit">Compare</button>
          </p>
          <output />
        </form>
      </section>
      <section aria-labelledby="chain-h">
        <h2 id="chain-h">The chain</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Revision</th>
              <th scope="col">Signed, and the hash of its entry</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ entry, entryHash }) => (
              <tr key={entry.seq}>
                <th scope="row">{entry.seq}</th>
                <td>
                  {historyLabel(entry.kind, null, entry.seq === 1)},{' '}
                  <time dateTime={entry.at}>{showMoment(Date.parse(entry.at), zone)}</time>
                  <br />
                  <span className="hash">{entryHash}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="worth-h">
        <h2 id="worth-h">What this shows, and what not</h2>
        <p>
          It shows order and integrity: what was published when, and that nothing was changed since without leaving a trace. It
          does not show that what is written is true.
        </p>
        <p>
          Whoever holds the key of this publication could sign another history, from the first word on, unless somebody else has
          kept what it signed before. So keep something: the newest hash above, a copy of{' '}
          <a href={chain} rel="nofollow">
            the chain
          </a>
          , or the checkpoint below. A history that was made anew later cannot contain it. A witness that the publication runs
          itself would show nothing: it is the same hand.
        </p>
        <p>
          The <a href={urls.publicationKeys()}>public keys</a> are known to everybody; when one takes the place of another, both
          sign that it is so. Hashes are SHA-256 over JSON in the form of RFC 8785, signatures are Ed25519.
        </p>
      </section>
      <Checkpoint checkpoint={checkpoint} zone={zone} />
    </main>
  )
}

function Checkpoint({ checkpoint, zone }: Pick<LedgerView, 'checkpoint' | 'zone'>) {
  if (!checkpoint) return null
  const { note, size, madeAt } = checkpoint
  return (
    <section aria-labelledby="checkpoint-h">
      <h2 id="checkpoint-h">The checkpoint</h2>
      <p>
        All entries of all articles are the leaves of one tree (RFC 6962). Within an hour of a publication its root is signed,
        over {size} entries on <time dateTime={isoMoment(madeAt)}>{showMoment(madeAt, zone)}</time>, in a form that others can
        sign too (C2SP signed note). It is at <a href={urls.checkpoint()}>one fixed address</a> and in{' '}
        <a href={urls.feed(urls.front(), 'feed.xml')}>the feed</a>.
      </p>
      <pre className="note">{note}</pre>
    </section>
  )
}
