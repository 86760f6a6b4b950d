import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'a-file-format-for-your-grandchildren', section: 'institutions', kind: 'explainer',
  daysAgo: 10, time: '07:45',
  status: 'live',
  headline: 'Seven questions a library asks before it trusts a file format',
  cardHeadline: 'What makes a file format last',
  kicker: 'Preservation',
  standfirst: 'The Library of Congress judges formats by seven factors. By 2018 a database file stood next to XML, JSON and CSV on its list for datasets.',
  teaser: 'Disclosure, adoption, transparency and four more: the tests that made SQLite a recommended storage format for datasets.',
  body: `A page in the documentation of SQLite, dated 29 May 2018 in its own text, records an unusual endorsement. The United States Library of Congress had named the database’s file a Recommended Storage Format for datasets. At that time, the page says, the only others were XML, JSON and CSV.[@sqlite-locrsf]

The Library had been describing formats for some time. The first part of its Digital Formats site went online in 2004. Its stated purposes include identifying the formats that are promising for long-term sustainability, and also those that are not, so that there can be a strategy for the content that they hold.[@loc-intro]

The word format is meant broadly. The Library’s working definition is “packages of information that can be stored as data files or sent via network as data streams”, and it covers versions and refinements as well as what a file extension suggests.[@loc-formats]

## The seven factors

Seven sustainability factors apply to every format, whatever its content.[@loc-factors] In short form, after the definitions that the SQLite page quotes from the Library’s site:[@sqlite-locrsf]

| Factor | What it asks |
| --- | --- |
| Disclosure | Are complete specifications, and tools to check a file, within reach? |
| Adoption | Do creators, disseminators or users of information already use it? |
| Transparency | Can it be analysed directly with basic tools, such as a text editor? |
| Self-documentation | Does the object carry its own basic metadata? |
| External dependencies | How far does it depend on particular hardware or software? |
| Impact of patents | Could patents inhibit an archive in sustaining the content? |
| Technical protection | Does encryption, for instance, prevent preservation? |

The first of them holds a small surprise for people who write standards. What is most significant, the Library says, is “not approval by a recognized standards body, but the existence of complete documentation”.[@sqlite-locrsf]

## How one format answers

SQLite publishes its file format. The main file is a series of pages, all of the same size, a power of two between 512 and 65,536 bytes. The first 100 bytes are a header, and the header begins with the words “SQLite format 3”. A table in the specification gives the offset, size and meaning of each field in it.[@sqlite-format]

It asks little of the machine. Database files are bit-for-bit identical on 32-bit and 64-bit, big-endian and little-endian platforms, so that a file can be copied from one system to another without conversion.[@sqlite-lts] Nor does it ask for a particular release: newer versions can read and write files made by older ones, back to version 3.0.0.[@sqlite-formatchng]

Rights are not in the way either. The code and the documentation have been dedicated to the public domain, and the originals of the authors’ signed affidavits are kept in a firesafe.[@sqlite-copyright]

Transparency is where, on The Colophon’s reading, a binary file scores lower than a table of comma-separated values. A text editor opens the second and not the first. A factor is a matter of degree, though, and the other six can weigh more.

## A promise with a date

The developers have put a year on their own plans. They intend to support SQLite through the year 2050, while admitting that nobody can absolutely promise what will be useful so far out. On 31 May 2018 they added a note about the Library’s listing to the page that explains this, under a sentence that an archivist might have written:[@sqlite-lts]

> Our goal is to make the content you store in SQLite today as easily accessible to your grandchildren as it is to you.[@sqlite-lts]`,
  keyPoints: [
    { text: 'On 29 May 2018 SQLite’s documentation counted four formats that the Library of Congress recommended for datasets: SQLite, XML, JSON and CSV.', cites: ['sqlite-locrsf'] },
    { text: 'Its seven sustainability factors apply to all formats, from disclosure to technical protection.', cites: ['loc-factors', 'sqlite-locrsf'] },
    { text: 'SQLite’s developers plan to support the format through 2050 and keep it fully backwards compatible.', cites: ['sqlite-lts', 'sqlite-formatchng'] },
  ],
  summary: 'The Library of Congress weighs how well a format is documented, how widely it is used and how little it depends on. SQLite answers with a published byte layout, files that are the same on every platform, and a public-domain dedication. Its authors plan for 2050.',
  byline: ['ida-lindqvist'], topics: ['archives', 'databases'], readAlso: ['why-the-archive-is-one-sqlite-file', 'time-travel-for-web-pages'],
  lead: {
    alt: 'A wall of drawers in muted colours, one of them pulled out and filled with a regular grid of small squares, and seven pegs in a row beneath.',
    caption: 'A database file is a row of equal pages; the seven pegs stand for the factors by which the Library of Congress judges whether it will last.',
  },
} satisfies DemoArticle
