import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'the-sunspot-number-changed-its-scale',
  section: 'science',
  kind: 'news',
  daysAgo: 0,
  time: '12:30',
  status: 'draft',
  headline: 'The day the sunspot number changed its scale',
  cardHeadline: 'When the sunspot number changed its scale',
  kicker: 'The Sun',
  standfirst: 'On 1 July 2015 the keepers of the record at the Royal Observatory of Belgium replaced the whole series at once, and with it a factor inherited from Zurich.',
  teaser: 'A count that began with Rudolf Wolf was recalibrated in 2015. The numbers went up; the Sun had done nothing.',
  body: `On 1 July 2015 the number of sunspots rose, and the Sun had no part in it. The series that records them was replaced on that day by version 2.0, which corrects inhomogeneities that had crept into the older one.[@silso-v2]

The sunspot number measures the spots, and the groups of spots, on the Sun’s face every day. It follows a formula that Rudolf Wolf developed in 1851 and is computed by the World Data Center SILSO of the Royal Observatory of Belgium from the reports of a worldwide network of observing stations.[@rob-doi]

## A factor with a history

The most visible change was a change of observer. The reference had been Wolf himself; version 2.0 takes A. Wolfer instead, whom the keepers describe as the pilot observer from 1876 to 1928. With that the conventional Zurich factor of 0.6 fell away, and the scale of the entire series rose to the level of modern counts.[@silso-v2]

The keepers call this equivalent to a change of unit. Dropping 0.6 multiplies a value by 1/0.6. Together with the recalibration, the net increase of the most recent part of the series, after 1947, came to about 45%, by an amount that varies with time.[@silso-v2]

## Two series, two names

Since then the numbers have carried versions, so that a study can say which series it used. They also come with a standard deviation and with the number of data that went into each value.[@silso-v2] The earlier series, once the Zurich sunspot number, is now called version 1.0.[@rob-doi]

*Still to write: what the recalibration did to the long-term trend, with the review paper of 2014 as a source; a sentence from somebody who uses the series in software. Wolf’s formula itself needs a reference.*`,
  keyPoints: [
    { text: 'Version 2.0 replaced the sunspot series on 1 July 2015.', cites: ['silso-v2'] },
    { text: 'The change of scale and the recalibration raised values after 1947 by about 45%.', cites: ['silso-v2'] },
  ],
  summary:
    'The international sunspot number was recalibrated and rescaled in 2015, when its keepers dropped a factor of 0.6 and corrected old inhomogeneities. Values from the two versions should not be mixed.',
  byline: ['tomas-okafor'],
  topics: ['measurement', 'space', 'open-data'],
  readAlso: [],
  lead: {
    alt: 'Drawing: a large ochre disc with a few dark spots; under it two rows of vertical bars, the lower row taller than the upper by the same proportion throughout.',
    caption: 'The same counts on two scales: dropping the factor of 0.6 makes every bar taller and moves none of them. The recalibration that came with it is not drawn.',
  },
} satisfies DemoArticle
