import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'what-a-web-address-owes',
  section: 'standards',
  kind: 'analysis',
  daysAgo: 11,
  time: '10:05',
  status: 'live',
  headline: 'Gone, moved or not found: what a web address owes its reader',
  cardHeadline: 'What a web address owes its reader',
  kicker: 'The web',
  standfirst:
    'RFC 9110, of June 2022, gives a server three honest answers for a page that is not where it was. The choice between them shows how much a publisher is prepared to promise.',
  teaser:
    'The codes 404, 410 and 308 are promises about the future of a page. A publisher that keeps records can make the stronger ones, and should.',
  body: `A link is a claim that something will be there. When it is not, the server has to say so, and the standard that governs the conversation, RFC 9110, offers it more than one way. They differ in how much they commit the publisher to.[@rfc9110, section 15]

## Three answers

The common answer, 404 (Not Found), commits to very little. It means that the server “did not find a current representation” of what was asked for, or does not wish to admit that there is one. It does not say whether the lack is temporary or permanent. A server that knows the condition is likely to be permanent is told to prefer 410.[@rfc9110, section 15.5.5]

410 (Gone) is a statement of intent. The page is no longer available, the owners mean it to be unavailable, and they would like links to it removed. The standard gives its purpose as assisting “the task of web maintenance”. It does not oblige anybody to mark every lost page in this way, or to keep the mark for any length of time; that is left to the owner.[@rfc9110, section 15.5.11]

308 (Permanent Redirect) says that the page has a new permanent address and that future references ought to use it. It differs from the older 301 in one respect. For historical reasons a browser that meets a 301 may turn a POST into a GET, which loses what the reader had submitted; 308 does not allow that.[@rfc9110, sections 15.4.2 and 15.4.9; @rfc7538, section 3]

The newest of the three has the shortest pedigree. It was first published as an experiment in June 2014 and joined the standards track as RFC 7538 in April 2015, with the advice to use it only where clients can be expected to understand it, or where a failure to do so does no harm. RFC 9110 has absorbed that document, and repeats that the code might not be recognised everywhere.[@rfc7538, section 4; @rfc9110, section 15.4.9]

| What happened to the page | Code | What the reader may conclude |
|---|---|---|
| It has another permanent address | 308 | follow, and correct the link |
| It was withdrawn on purpose | 410 | there is nothing to wait for; remove the link |
| It is barred by a legal demand | 451 | it may or may not exist |
| The server cannot say | 404 | nothing about the future |

A fourth code belongs beside the three. 451, defined in RFC 7725 of February 2016, is for access denied as a consequence of a legal demand. It implies neither that the page exists nor that it does not, and the response should explain who made the demand and under what law.[@rfc7725, section 3]

## An error page is also a page

The numbers are for machines. For people, RFC 9110 asks servers to send an explanation of the error with any code in the 400s, and to say whether the condition is temporary or permanent. Browsers are asked to show it.[@rfc9110, section 15.5]

There is a trap in the permanence. Answers of 404, 410 and 308 may be kept by caches that have been told nothing else, so a page that was withdrawn and then restored can stay gone for some readers. A publisher that wants to change its mind can send explicit instructions to caches with the answer.[@rfc9110, sections 15.4.9, 15.5.5 and 15.5.11]

## A matter of policy

None of this is beyond an ordinary publishing system. To answer 410 or 308 a server needs only to remember every address it has ever given out and what became of it. The World Wide Web Consortium made the point in its account of the architecture of the web, of December 2004: the persistence of addresses is “a matter of policy and commitment on the part of the URI owner”, and no choice of URI scheme guarantees it.[@webarch, section 3.5.1]

Our view is that news publishers should make the commitment. A correction reaches readers only if the old address still leads to the corrected text. A withdrawal is credible only if it is announced where the article stood. An address that knows nothing, in either place, tells the reader that nobody is keeping the books.`,
  keyPoints: [
    {
      text: '404 says nothing about whether a page may come back; 410 says that its owners have removed it and would like links to it removed.',
      cites: ['rfc9110'],
    },
    {
      text: '308 gives a page a new permanent address and, unlike 301, does not let a browser change the method of the request.',
      cites: ['rfc9110', 'rfc7538'],
    },
    {
      text: 'The World Wide Web Consortium treats the persistence of addresses as a matter of policy and commitment on the part of their owners.',
      cites: ['webarch'],
    },
  ],
  summary:
    'HTTP lets a server distinguish a page that has moved, a page that was withdrawn and a page it knows nothing about. Each answer can carry an explanation for people, and each may linger in caches. Keeping addresses alive depends on the will of the publisher to keep a record of them.',
  byline: ['ida-lindqvist'],
  topics: ['web', 'internet', 'corrections'],
  readAlso: ['utf-8-left-ascii-alone', 'what-wcag-2-2-asks'],
  lead: {
    alt: 'Three doorways in a row: one open onto darkness, one bricked up with a red plaque, and one with an arrow and stepping stones towards a smaller door.',
    caption:
      'The drawing gives each answer a door. The empty opening is 404, the bricked-up one with its notice is 410, and the arrow to another entrance is 308.',
  },
} satisfies DemoArticle
