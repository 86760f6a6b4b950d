import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'utf-8-left-ascii-alone',
  section: 'standards',
  kind: 'news',
  daysAgo: 6,
  time: '08:15',
  status: 'live',
  eventDate: '1992-09-08',
  headline: 'UTF-8 was built so that old ASCII text never had to change',
  cardHeadline: 'UTF-8 left every ASCII byte alone',
  kicker: 'Text',
  standfirst:
    'Ken Thompson devised the encoding in September 1992 for the Plan 9 operating system. RFC 3629 made it an Internet standard in November 2003, and made it smaller and stricter on the way.',
  teaser:
    'Four patterns of bits are enough to write every character in Unicode, and the first of them is plain ASCII. The strict rules came later, after an attack had shown why they were needed.',
  body: `At 3.22 in the morning, Eastern Daylight Time, on 8 September 1992, Ken Thompson of AT&T sent a proposal to a working group of the X/Open consortium. “We have converted Plan 9 to use this encoding”, he wrote, and added that a first set of university users was about to receive it. What he proposed was called FSS-UTF, a file-system-safe way to write the new universal character set as bytes.[@thompson-1992]

It is better known as UTF-8. The standard that describes it, RFC 3629, says that Thompson devised it in September 1992, guided by design criteria that Rob Pike had specified, and that it bore the names FSS-UTF and UTF-2 before the one that stayed.[@rfc3629, section 1]

## Four patterns

The whole design fits in a table of four lines. A character has a number, and the size of the number decides how many bytes are needed.[@rfc3629, section 3]

| Character numbers | Bytes, in binary |
|---|---|
| U+0000 to U+007F | 0xxxxxxx |
| U+0080 to U+07FF | 110xxxxx 10xxxxxx |
| U+0800 to U+FFFF | 1110xxxx 10xxxxxx 10xxxxxx |
| U+10000 to U+10FFFF | 11110xxx 10xxxxxx 10xxxxxx 10xxxxxx |

The bits marked x hold the number of the character. The letter é, number 00E9, falls in the second line and becomes the two bytes C3 and A9.[@rfc3629, section 3]

Much follows from the bits that are not marked x. A byte of ASCII text starts with a zero bit and means what it always meant, so that a plain ASCII file is also a valid UTF-8 file. No such byte appears inside a longer sequence, so a program that looks for a slash or a full stop cannot be misled by half of a character. The first byte of a sequence tells how many bytes there are. A reader dropped into the middle of a file can easily find where the next character starts.[@rfc3629, section 1]

There is a quieter property. Text in some other encoding is unlikely to look like valid UTF-8, and the longer the text, the less likely it becomes. A simple test can therefore recognise UTF-8 with fair confidence.[@rfc3629, section 1]

## Made smaller on purpose

An earlier description, RFC 2044 of October 1996, was a memo for information that specified no standard of any kind.[@rfc2044]

RFC 3629, seven years later, became an Internet standard, number 63, and took things away. Sequences of five and six bytes, which the ISO description allows, were dropped when the range was limited to U+10FFFF. The numbers from U+D800 to U+DFFF, reserved for UTF-16, may not be encoded. There is only one valid way to write any character.[@rfc3629, sections 3, 10 and 12]

That last rule is about safety. A decoder that accepts an overlong form can be made to see a character that a filter has just looked for and not found. The five bytes 2F C0 AE 2E 2F are such a disguise for the path /../, a way out of a directory, and a virus used it against web servers in 2001. The “security threat is very real”, the RFC says. A warning against decoding such sequences became an obligation.[@rfc3629, sections 10 and 12]

## From option to rule

The Internet’s standards body had chosen its side earlier. On 20 January 1998 its steering group announced a policy under which protocols must be able to use UTF-8 in text meant for people, while support for other encodings became optional.[@iesg-1998]

The web’s own specification goes further. The Encoding Standard, in its review draft of 16 June 2025, describes a series of attacks that depend on two programs disagreeing about the encoding of a text. It observes that they go away when everything is UTF-8, and calls it “the mandatory encoding for all things”.[@whatwg-encoding]`,
  keyPoints: [
    {
      text: 'Every ASCII byte keeps its meaning in UTF-8 and never appears inside the sequence for another character.',
      cites: ['rfc3629'],
    },
    {
      text: 'RFC 3629, of November 2003, limited UTF-8 to four bytes and to one valid form for each character.',
      cites: ['rfc3629'],
    },
    {
      text: 'A policy announced in January 1998 obliges Internet protocols to be able to use UTF-8 for text meant for people.',
      cites: ['iesg-1998'],
    },
  ],
  summary:
    'UTF-8 asks nothing of the ASCII text that was there before it. Later specifications gave up part of its range and forbade its ambiguous forms, after those forms had been used in an attack. Standards bodies then turned it from a possibility into a requirement.',
  byline: ['mei-castellanos'],
  topics: ['text-encoding', 'internet', 'web'],
  readAlso: ['a-time-without-a-zone', 'what-a-web-address-owes'],
  lead: {
    alt: 'Four rows of eight-bit groups drawn as punched tape, one byte in the first row and four in the last, with the leading marker bits in red.',
    caption:
      'The drawing shows the four lengths of a UTF-8 sequence. Red squares are the marker bits that tell a reader where it is; the others carry the number of the character.',
  },
} satisfies DemoArticle
