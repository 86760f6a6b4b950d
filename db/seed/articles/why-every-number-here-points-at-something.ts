import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'why-every-number-here-points-at-something',
  section: 'house',
  kind: 'explainer',
  daysAgo: 0,
  time: '07:45',
  status: 'live',
  headline: 'Why every number here points at something',
  cardHeadline: 'Why every number points at something',
  kicker: 'Citations',
  standfirst:
    'The number behind a sentence is one half of a pair of links. The other half brings the reader back, and a W3C vocabulary has had a name for it since 2017.',
  teaser: 'A bracketed number leads to its source, and the source leads back to every sentence that rests on it.',
  body: `A number in square brackets is the smallest promise a page can make. In this publication each one stands directly behind the sentence it supports and leads to an entry in a numbered list below the article, which gives the title, the publisher, the date and the address of the document, and the day on which it was read. The entry then leads back to every place that used it.

The number is not typed by anybody. The text holds a short key for each source, and the numbers are counted when the page is made, in the order in which the sources first appear. Moving a paragraph cannot leave a marker pointing at the wrong document.

## Two links, not one

The two directions have names. The Digital Publishing WAI-ARIA Module became a W3C Recommendation in December 2017; its roles exist to help people who use assistive technologies to find their way through long documents.[@dpub-aria-rec]

Version 1.1 of the module, a draft, describes doc-noteref as a reference to a footnote or endnote, “typically appearing as a superscripted number or symbol in the main body of text”. Its counterpart, doc-backlink, is a “link that allows the user to return to a related location in the content”.[@dpub-aria-draft]

The second of these is the one that pages forget. Somebody who reads with the eye can glance back up the page. Somebody who listens to it cannot glance, and needs a link that says where it goes. So each entry in our list has a back-link for every use, not only for the first.

The list has a role as well. A section marked doc-bibliography holds the external references cited in a work, and the draft says that authors must not put that role on the list itself: it belongs on the element around it.[@dpub-aria-draft]

## The page that is no longer there

References decay. The Pew Research Center put its finding under the title of its study: “38% of webpages that existed in 2013 are no longer accessible a decade later”. The method was plain. The researchers collected a sample of pages from the Common Crawl repository for each year from 2013 to 2023, then tried to open them.[@pew-2024]

That is why an entry here names more than an address. A dead link with a title, a publisher and a date can still be looked for in a library or a web archive. A bare address cannot even say what it used to lead to.

## What we owe to those who cite us

The same rule binds our own pages. When an article moves, its old address answers with the status code 308, which says that the page “has been assigned a new permanent URI”. When an article is withdrawn, its address answers 410, Gone, a code for a condition that “is likely to be permanent”, and the page gives the reason.[@rfc9110, sections 15.4.9 and 15.5.11]

Somebody who follows a citation to this publication should therefore meet one of three things: the text, its new address, or an explanation.

A citation is not a proof. It says that a passage exists and where it stands. It does not say that the passage is right, nor that the writer understood it. What it does is to make a mistake findable by anybody who takes the trouble to follow the number, which is more than a sentence without one can offer.`,
  keyPoints: [
    {
      text: 'W3C’s digital publishing roles name both directions: doc-noteref for the marker, doc-backlink for the way back.',
      cites: ['dpub-aria-draft'],
    },
    {
      text: 'In Pew’s sample, 38% of webpages from 2013 could no longer be opened a decade later, so an entry needs more than an address.',
      cites: ['pew-2024'],
    },
    { text: 'A moved page answers 308; a withdrawn one answers 410.', cites: ['rfc9110'] },
  ],
  summary:
    'Each numbered marker in this publication is one of two links: it leads to a reference, and the reference leads back. The pair follows roles that W3C defines for digital publishing, the entries carry enough detail to outlive a dead address, and the status codes 308 and 410 keep citations of this publication meaningful.',
  byline: ['ruth-adeyemi'],
  topics: ['citations', 'accessibility', 'web'],
  readAlso: ['corrections-in-public', 'a-page-that-needs-no-script'],
  lead: {
    alt: 'Drawing: lines of text on a sheet of paper; from small red squares at the line ends, curved threads in red and ochre run to a column of entries on the right and back.',
    caption:
      'Each red square stands for a marker, each bar on the right for an entry in the list of references. The threads come in pairs, red for the way there and ochre for the way back.',
  },
} satisfies DemoArticle
