import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { freshDatabase } from '#db/testing.ts'
import { bodyHtml } from '../feeds/body-html.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { urls } from '../urls.ts'
import { articleHref, articleInHref, linkedArticles, renameLinked } from './article-link.ts'
import type { BodyDocument } from './document.ts'
import { findArticle } from './queries.ts'
import { withdraw } from './withdraw.ts'

freshDatabase()
beforeEach(openNewsroom)

const linkTo = (name: string): BodyDocument => ({
  type: 'doc',
  content: [
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'The flood', marks: [{ type: 'link', attrs: { href: articleHref(name) } }] }],
            },
          ],
        },
      ],
    },
  ],
})
const htmlOf = async () => {
  const view = await findArticle({ section: 'world', slug: 'bridge' })
  assert.ok(view)
  return { view, html: bodyHtml(view.body, { ...view, page: 'https://norrvik.example/world/bridge' }) }
}

test('a name stands in a link, and in nothing else', () => {
  assert.equal(articleInHref('article:flood-1'), 'flood-1')
  assert.equal(articleInHref('https://example.org/article:flood'), null)
  assert.equal(articleInHref('article:../x'), null)
  assert.deepEqual(linkedArticles(linkTo('flood')), ['flood'])
  assert.deepEqual(
    renameLinked(linkTo('flood'), (name) => `${name}-2`),
    linkTo('flood-2'),
  )
})

for (const name of ['flood-id', 'flood-slug'])
  test(`a link to ${name} leads where the story is, and to nothing once it is withdrawn`, async () => {
    await publishStory('flood-id', { slug: 'flood-slug' })
    await publishStory('bridge', { slug: 'bridge', headline: 'Norrvik shuts a bridge', body: linkTo(name) })
    const live = await htmlOf()
    assert.match(live.html, new RegExp(`href="https://norrvik.example${urls.article({ section: 'world', slug: 'flood-slug' })}"`))
    assert.ok(live.view.tags.includes(tags.card('flood-id')))
    const [row] = await read().select({ version: articles.version }).from(articles).where(eq(articles.id, 'flood-id'))
    await withdraw(
      people.editor,
      { id: 'flood-id', version: row?.version ?? 0, reason: 'The figures were those of another town.' },
      noon,
    )
    const { html } = await htmlOf()
    assert.match(html, /The flood/)
    assert.doesNotMatch(html, /href/)
  })
