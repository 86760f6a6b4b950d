import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'eight-digits-for-every-serial',
  section: 'institutions',
  kind: 'explainer',
  daysAgo: 0,
  time: '13:00',
  status: 'review',
  headline: 'Eight digits for everything that does not end',
  cardHeadline: 'Eight digits for everything without an end',
  kicker: 'Serials',
  standfirst: 'A network of national centres, coordinated from Paris, gives each newspaper, journal and blog a number that means nothing else.',
  teaser: 'The ISSN identifies publications that are meant to go on. Its strength is that it says nothing about them.',
  body: `A book is finished when it appears. A newspaper is not, and neither are journals, yearbooks or blogs. Librarians call such things continuing resources: publications issued over time, under the same title, “with no predetermined conclusion”.[@loc-issn-brochure]

They do not hold still. Their constant changes, together with the growth of the world’s publishing, prompted a standard for identifying serials, ISO 3297 of 1975. Its product is the International Standard Serial Number, or ISSN.[@loc-issn-brochure]

## A number with nothing in it

An ISSN has eight digits and is always written in two groups of four, as in ISSN 1234-5679. One number identifies one title, whatever its language or country. Apart from that, the number “itself has no significance other than the unique identification of a serial”.[@loc-issn-brochure]

That emptiness sets it apart. A book’s ISBN contains prefixes for country and publisher; the ISSN carries no inherent meaning.[@loc-issn-faq] A number that says nothing about a publisher has nothing to correct when the publisher is sold.

## The last digit keeps watch

The eighth character is a check digit, there to guard against errors of transcription. It is found by modulus 11, with the weights 8 to 2 for the seven digits before it. Where the calculation results in 10, the character is an X.[@loc-issn-faq]

The example above can be tested by hand. The digits 1 to 7, multiplied by 8, 7, 6, 5, 4, 3 and 2, add up to 112. Adding the check digit, 9, makes 121, which 11 divides without a remainder.[@loc-issn-brochure; @loc-issn-faq]

## Who hands them out

No single office could know every serial. National centres assign numbers to what is published in their own country, and the ISSN International Centre in Paris coordinates them and serves the countries that have none. The Library of Congress, which houses the centre for the United States, spoke of a network of more than 60 on a page archived on 10 January 2009.[@loc-issn-faq]

The Paris centre also looks after the number’s life on the internet. A registration at IANA, dated 22 June 2017 and made in the name of its director, Gaëlle Béquet, reserves a namespace for ISSN among the uniform resource names. It follows the edition of the standard from 2007 and defines each ISSN as the identifier of a serial “in a defined medium”.[@iana-issn] The same title on paper and online is thus two things with two numbers, and a linking number, the ISSN-L, which the registration also covers.[@iana-issn]

It is a modest apparatus. It does not judge what it counts, and the number promises neither quality nor truth. It only makes sure that two people who mean the same journal can find out that they do.`,
  keyPoints: [
    { text: 'An ISSN is eight digits long and identifies one continuing publication.', cites: ['loc-issn-brochure'] },
    { text: 'Its last character is a check digit, computed by modulus 11, and may be an X.', cites: ['loc-issn-faq'] },
    { text: 'National centres assign the numbers and the ISSN International Centre in Paris coordinates them.', cites: ['loc-issn-faq'] },
  ],
  summary:
    'The ISSN gives newspapers, journals and other publications without a planned end an eight-digit number that carries no other meaning. National centres assign it under the coordination of a centre in Paris, which has also registered it for use on the internet.',
  byline: ['ida-lindqvist'],
  topics: ['archives', 'citations'],
  readAlso: ['why-every-number-here-points-at-something'],
  lead: {
    alt: 'Drawing: a long shelf of bound volumes that runs out of the picture on both sides; eight of the spines carry a red band, in two groups of four.',
    caption: 'The shelf has no end, as a serial has none; the eight banded spines stand for the digits of its number.',
  },
} satisfies DemoArticle
