import type { Block } from '#lib/articles/document.ts'
import { embedCard } from '#lib/embeds/embed-card.ts'
import { embedOf, frameOrigin } from '#lib/embeds/embed-of.ts'

/** Something from elsewhere: a card that leads its own frame there when it is pressed, and a plain link. */
export function BodyEmbed({ embed: { url, title } }: { embed: Extract<Block, { type: 'embed' }>['attrs'] }) {
  const found = embedOf(url)
  if (!found)
    return (
      <p>
        <a href={url} rel="noopener">
          {title || url}
        </a>
      </p>
    )
  const { provider, kind, page } = found
  return (
    <figure className={`figure embed embed-${kind}`}>
      <iframe
        title={`${title || kind}, from ${provider}`}
        srcDoc={embedCard(found)}
        // The policy of this page allows frames from here, and from nowhere else.
        data-frame={frameOrigin(found)}
        sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        referrerPolicy="strict-origin"
        loading="lazy"
      />
      <figcaption>
        {title}{' '}
        <a href={page} rel="noopener">
          Open it at {provider}
        </a>
      </figcaption>
    </figure>
  )
}
