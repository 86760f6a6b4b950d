import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'time-travel-for-web-pages', section: 'institutions', kind: 'news',
  daysAgo: 7, time: '09:00',
  status: 'live', eventDate: '2025-10-22',
  overrides: {
    'REF-11': 'The address is that of the archive’s copy, taken in 2012; the manuscript itself bears the date of 4 November 1996.',
  },
  headline: 'How a browser can ask the Web for a page from the past',
  cardHeadline: 'Asking the Web for a page from the past',
  kicker: 'Web archives',
  standfirst: 'The Internet Archive passed one trillion saved pages in October 2025. Finding the right one is the work of a small protocol from Los Alamos and Norfolk, Virginia.',
  teaser: 'One trillion saved pages need a way to be asked for by date. RFC 7089 gives the Web a header for it.',
  body: `In a manuscript dated 4 November 1996 Brewster Kahle put a number on how quickly the Web forgot: “the average lifetime of a document is 75 days and then it is gone”. The Internet Archive, he wrote, was a new organisation collecting the public materials on the Internet to construct a digital library.[@kahle-1996]

The public was let in five years later. The Wayback Machine was launched on 24 October 2001 in the Bancroft Library of the University of California, Berkeley. It then held more than 10 billion pages, dating back to 1996.[@ia-launch-2001] In October 2025 it passed one trillion, and the Archive held a party in San Francisco on the 22nd of the month.[@ia-trillion]

## The address problem

Saving a page is half of the work. A page that changes usually keeps its address, so that the links to it go on working; the price, as Los Alamos National Laboratory’s magazine put it in March 2011, is memory loss. Older versions are too often left unlinked.[@lanl-2011]

An archive gives each saved copy an address of its own, which a browser that knows only the original address cannot work out. A copy of thecribs.com from 30 September 2003, for example, stands in the Wayback Machine at an address that carries the figures 20030930231814 in front of the original one.[@wsdl-2013]

## A header with a date in it

Memento closes the gap. RFC 7089, published in December 2013, describes it as datetime negotiation, a variation on the content negotiation that HTTP already had: a client that can ask for a language or a format can ask for a moment.[@rfc7089]

The project’s introduction names the parts:[@memento-intro]

- the **Original Resource**, a page that exists, or used to exist, on the live Web;
- the **Memento**, a resource that encapsulates what the original was like at some time in the past;
- the **TimeGate**, which decides, for a given date and time, which Memento matches best;
- the **TimeMap**, from which a list of the addresses of its Mementos is available.

The exchange is short. The client sends the TimeGate an Accept-Datetime header with the moment it wants. The TimeGate answers with the location of a matching Memento, and the Memento states its own archival time in a Memento-Datetime header. All of them may sit on one server, as in a content management system, or on several, as with web archives.[@memento-intro]

The last header matters to anyone who cites an old page. The reader asks for one date and is told which date was found.

## Who answers

RFC 7089 is not an Internet Standard. It was published as an Informational document on the independent stream.[@rfc7089] It is in use all the same: the project says that the protocol is supported by all major web archives, including the Internet Archive.[@memento-about]

The Wayback Machine came early. In July 2013, five months before the RFC, the research group at Old Dominion University reported that the Archive had had native Memento support for about two and a half years and had now brought it into line with version 08 of the draft.[@wsdl-2013]

Wikis are the gap. The protocol aligns with the way in which they keep versions of a page, the project says, yet no major wiki has implemented it, which it calls “unfortunate”.[@memento-about]

The same page records the institutions behind the work: the Research Library at Los Alamos, whose prototyping team no longer exists, and Old Dominion’s Web Science and Digital Library Research Group, with money from the Library of Congress and the Andrew W. Mellon Foundation.[@memento-about]`,
  keyPoints: [
    { text: 'The Wayback Machine opened on 24 October 2001 with more than 10 billion pages, and passed one trillion in October 2025.', cites: ['ia-launch-2001', 'ia-trillion'] },
    { text: 'Memento lets a client put the date it wants into an HTTP header; a TimeGate answers with the best matching copy.', cites: ['memento-intro', 'rfc7089'] },
    { text: 'The protocol’s authors say that all major web archives support it, and that no major wiki does.', cites: ['memento-about'] },
  ],
  summary: 'Web archives keep copies at addresses that a browser cannot guess. Memento, set out in RFC 7089 in 2013, adds a time dimension to HTTP so that the original address and a date are enough. The Internet Archive has supported it since before the document was published.',
  byline: ['ida-lindqvist'], topics: ['web', 'archives'], readAlso: ['the-web-from-memo-to-public-domain', 'a-file-format-for-your-grandchildren'],
  lead: {
    alt: 'A row of overlapping page shapes receding to the left, each paler than the one before, with a red marker standing over one of them and a line of dates as ticks beneath.',
    caption: 'One address, many states: the red marker stands for the date a reader asks for, the pages for the copies an archive holds.',
  },
} satisfies DemoArticle
