import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'a-language-tag-is-read-from-left-to-right',
  section: 'standards',
  kind: 'explainer',
  daysAgo: 0,
  time: '12:00',
  status: 'draft',
  headline: 'A language tag is read from left to right',
  cardHeadline: 'A language tag is read left to right',
  kicker: 'Language tags',
  standfirst: 'A page in French or Japanese carries a short code that names its language to machines, and the grammar of that code is an internet standard.',
  teaser: 'From en to zh-Hans: how a few letters and hyphens say which language a text is in.',
  body: `A page that is written in French says so twice: once to its readers, by being in French, and once to machines, in a code of two letters. The code is a language tag, and its grammar is an internet standard with an unusual name.

That name is BCP 47. It stays the same while the documents behind it are replaced, which is what the letters are for: they stand for Best Current Practice, a label for a series of RFCs whose numbers change as they are updated.[@w3c-language-tags] The document behind it is RFC 5646, of September 2009, which describes the structure, content, construction and semantics of language tags and how values for them are registered.[@rfc5646]

## From the general to the particular

Most tags consist of a language subtag of two or three letters, often followed by a region of two letters or three digits. So fr-CA is French as used in Canada, es-419 is Spanish as used in Latin America, and zh-Hans is Chinese written in the simplified script.[@w3c-language-tags]

Subtags have fixed positions and lengths, which makes tags easier to match. The W3C’s advice on using them fits into a sentence: “The golden rule when creating language tags is to keep the tag as short as possible.” Japanese is ja, and ja-JP only where there is a reason to say that it is Japanese as spoken in Japan.[@w3c-language-tags]

## The registry

There is one place in which to look up a subtag, a long text file kept by IANA. The record for French gives the type, the subtag, the description and the date on which it was added, 16 October 2005.[@w3c-language-tags]

*Still to write: what a screen reader does with the tag; why upper and lower case do not matter; a check of the registry itself, which needs a reference of its own.*`,
  keyPoints: [
    { text: 'BCP 47 is a lasting name for a series of RFCs; RFC 5646 is the one behind it.', cites: ['w3c-language-tags', 'rfc5646'] },
    { text: 'A tag should be kept as short as possible.', cites: ['w3c-language-tags'] },
  ],
  summary:
    'Language tags name the language of a text, then its script or region where that helps. Their syntax is defined by BCP 47, at present RFC 5646, and their parts are listed in a registry at IANA.',
  byline: ['ida-lindqvist'],
  topics: ['web', 'text-encoding'],
  readAlso: ['a-page-that-needs-no-script'],
  lead: {
    alt: 'Drawing: a chain of four flat labels of shrinking size, linked by short strokes, from a wide red one on the left to a small dark one on the right.',
    caption: 'Each label narrows the one to its left, as the parts of a language tag do.',
  },
} satisfies DemoArticle
