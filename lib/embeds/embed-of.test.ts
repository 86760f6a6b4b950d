import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { embedCard } from './embed-card.ts'
import { addressIn, embedOf, frameOrigin, frameOrigins } from './embed-of.ts'
import { providers } from './provider-list.ts'

const player = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'
const post = 'https://bsky.app/profile/norrvik.example/post/3la62zxt4rs2j'
const framed: [address: string, frame: string][] = [
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&si=track', player],
  ['http://youtu.be/dQw4w9WgXcQ?t=1m30s', `${player}&start=90`],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', player],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=5', `${player}&start=5`],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
  [
    'https://player.vimeo.com/video/76979871?h=0a1b2c3d4e',
    'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=0a1b2c3d4e',
  ],
  ['https://mastodon.social/@Gargron/1/embed', 'https://mastodon.social/@Gargron/1/embed'],
  [post, 'https://embed.bsky.app/embed/norrvik.example/app.bsky.feed.post/3la62zxt4rs2j'],
  ['https://twitter.com/norrvik/status/20?s=20', 'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true'],
  [
    'https://soundcloud.com/norrvik/sets/harbour-sounds',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fnorrvik%2Fsets%2Fharbour-sounds&auto_play=true&visual=false',
  ],
  ['https://datawrapper.dwcdn.net/6Ba3L/1/', 'https://datawrapper.dwcdn.net/6Ba3L/1/'],
  ['https://www.datawrapper.de/_/6Ba3L/', 'https://datawrapper.dwcdn.net/6Ba3L/'],
]

test('an address of each provider is shown in a frame of that provider, and its tracking is left behind', () => {
  for (const [address, frame] of framed) assert.equal(embedOf(address)?.frame, frame, address)
  assert.deepEqual(new Set(framed.map(([address]) => embedOf(address)?.provider)), new Set(providers.map(({ name }) => name)))
})

test('the page of an embed is an embed again, of the same frame', () => {
  for (const [address, frame] of framed) assert.equal(embedOf(embedOf(address)?.page ?? '')?.frame, frame, address)
})

test('the host must be the provider’s own, and the address must be of one thing', () => {
  const refused = [
    ...['', 'youtube', 'https://', 'javascript:alert(1)//youtu.be/dQw4w9WgXcQ', 'data:text/html,<b>https://youtu.be/dQw4w9WgXcQ'],
    ...['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', 'https://evil.example/https://youtu.be/dQw4w9WgXcQ'],
    ...['https://youtu.be@evil.example/dQw4w9WgXcQ', 'https://user@youtu.be/dQw4w9WgXcQ', 'https://youtu.be:8443/dQw4w9WgXcQ'],
    ...['https://xn--yutube-wqf.com/watch?v=dQw4w9WgXcQ', 'https://youtu.be./dQw4w9WgXcQ', 'ftp://youtu.be/dQw4w9WgXcQ'],
    ...['https://www.youtube.com/', 'https://www.youtube.com/@norrvik', 'https://www.youtube.com/watch?v=dQw4w9WgXc"'],
    ...['https://www.youtube.com/redirect?q=https://evil.example', 'https://youtu.be/dQw4w9WgXcQ/../../evil'],
    ...['https://vimeo.com/76979871/<script>', 'https://mastodon.social/@a/1/../../evil', 'https://evil.example/@a/1/embed'],
    ...[
      'https://mastodon.social/@a@evil.example/1',
      'https://bsky.app/profile/a;frame-src *;/post/1',
      'https://bsky.app/profile/a',
    ],
    ...[
      'https://x.com/norrvik',
      'https://soundcloud.com/norrvik',
      'https://soundcloud.com/you/likes',
      'https://soundcloud.com/a/b/s-x',
    ],
    ...['https://datawrapper.dwcdn.net/6Ba3L/1/evil.html', 'https://app.datawrapper.de/chart/6Ba3L/publish'],
  ]
  for (const address of refused) assert.equal(embedOf(address), null, address)
})

test('whatever is asked for, a frame comes from a known host, and its card holds one link to it and no script', () => {
  const pieces = fc.constantFrom(
    ...[
      '"',
      "'",
      '<',
      '>',
      ';',
      ',',
      ' ',
      '\n',
      '&',
      '%22',
      '%3B',
      '..',
      '/',
      '\\',
      '#',
      '?',
      '@',
      'v=',
      'dQw4w9WgXcQ',
      '1',
      'a',
      'é',
    ],
    ...['embed', 'watch', 'status', 'post', 'profile', 'sets', '_', 'javascript:', '://', '\u2028', '\u0000'],
  )
  const host = fc.constantFrom(...providers.flatMap(({ hosts }) => hosts))
  const known = framed.map(([address]) => address)
  const spoilt = fc
    .tuple(fc.constantFrom(...known), fc.nat(60), pieces)
    .map(([address, at, piece]) => address.slice(0, 8 + at) + piece + address.slice(8 + at))
  const made = fc.tuple(host, fc.array(pieces, { maxLength: 8 })).map(([name, rest]) => `https://${name}/${rest.join('')}`)
  fc.assert(
    fc.property(fc.oneof(spoilt, made), (address) => {
      const found = embedOf(address)
      if (!found) return
      assert.match(found.frame, /^https:\/\/[\w.-]+\/[\w@/.?&=%:-]*$/)
      assert.match(found.page, /^https:\/\/[\w.-]+\/[\w@/.?&=:-]*$/)
      assert.ok(frameOrigins.includes(frameOrigin(found)))
      const card = embedCard(found)
      assert.deepEqual(card.match(/ href="[^"]*"/g)?.length, 2)
      assert.ok(card.includes(`<a href="${found.frame.replaceAll('&', '&amp;')}"`))
      assert.doesNotMatch(card, /<script|<iframe|\son\w+=|javascript:/i)
    }),
    { numRuns: 3_000 },
  )
})

test('the address is found in the code that a site gives for embedding', () => {
  const code =
    '<iframe width="560" src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=a&amp;start=5" title="A" allow="autoplay"></iframe>'
  assert.equal(embedOf(addressIn(code))?.frame, `${player}&start=5`)
  const quoted =
    '<blockquote><a href="https://evil.example/a">A</a></blockquote><script src="https://evil.example/b.js"></script>'
  assert.equal(embedOf(addressIn(quoted)), null)
  assert.equal(addressIn(` ${post} `), post)
})
