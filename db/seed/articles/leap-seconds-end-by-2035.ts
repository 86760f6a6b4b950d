import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'leap-seconds-end-by-2035',
  section: 'science',
  kind: 'news',
  daysAgo: 4,
  time: '07:45',
  status: 'live',
  headline: 'The leap second has an end date: 2035 at the latest',
  cardHeadline: 'The leap second ends by 2035',
  kicker: 'Time',
  standfirst:
    'The world’s clocks have been held back 27 times since 1972 to wait for the Earth. The General Conference on Weights and Measures voted in 2022 to let the two drift apart for at least a century.',
  teaser:
    'Twenty-seven seconds have been inserted into civil time since 1972. A resolution of 2022 sets a limit to the practice, and leaves the size of the new tolerance to be agreed.',
  body: `The last leap second on record came at the end of 2016. Since 1 January 2017 Coordinated Universal Time (UTC) has stood 37 seconds behind International Atomic Time, and the official list of steps, in an edition that runs to 28 June 2027, shows no later entry.[@iers-list]

The list counts 27 inserted seconds, starting from a difference of ten seconds at the beginning of 1972. The first of them was added on 30 June 1972. None has ever been taken away.[@iers-list]

## Two kinds of time

UTC ticks at the rate of atomic time and differs from it only by a whole number of seconds. The whole number exists because of an agreement to stay close to UT1, the time scale given by the rotation of the Earth. When the difference between the two is predicted to approach 0.9 seconds, a leap second is applied.[@cgpm-2022]

The Earth is the less regular of the two clocks. Its rotation is disturbed by the Moon and the Sun, by its core, by the air and by the oceans. Until 2000 a leap second was needed every one or two years on average; after that the interval grew to three or four years, because the rotation had sped up.[@iers-list]

Nobody can print the calendar far ahead. The International Earth Rotation and Reference Systems Service (IERS) decides, and sends its Bulletin C twice a year to say whether there will be a step. The end of June and the end of December have first preference, March and September second; only June and December have ever been used.[@iers-guide]

For software that is an awkward rule. The standard format for timestamps on the Internet has to allow for a minute of 61 seconds, as in 1990-12-31T23:59:60Z, and for one of 59. It warns that leap seconds “cannot be predicted far into the future”.[@rfc3339, sections 5.7 and 5.8]

## The case against

The complaint is older than the vote. In 2009 the International Committee for Weights and Measures noted that UTC was being harmed by the “unpredictable insertion of an unpredictable number of leap seconds”, that navigation systems needed uniform time, and that rival time scales without leap seconds had “started to proliferate”.[@cipm-2009]

By 2022 the tone had sharpened. The General Conference, meeting for the 27th time, listed satellite navigation, telecommunications and energy transmission among the systems at risk of serious malfunction. It noted that operators had invented their own ways of absorbing the extra second, “which do not follow any agreed standards”.[@cgpm-2022]

It added a new worry. Observations of the Earth pointed to a possible need for the first negative leap second, a minute cut short, whose insertion “has never been foreseen or tested”.[@cgpm-2022]

## What was decided

Resolution 4 was adopted on 18 November 2022. It does not mention abolition. It changes the tolerance that makes leap seconds necessary.[@cgpm-2022]

> decides that the maximum value for the difference (UT1-UTC) will be increased in, or before, 2035[@cgpm-2022]

The new maximum is to ensure the continuity of UTC “for at least a century”. In practice that means no leap seconds for as long. The number itself was left open. The International Committee was asked to consult the International Telecommunication Union and others, to propose a value and a plan, to propose how often the value should be reviewed, and to draft a resolution for the 28th meeting of the conference, in 2026.[@cgpm-2022]

A task group was set up in May 2023 to prepare that draft. Its list of open points was short and difficult: the new tolerance, the procedure for bringing UTC back to UT1 once the tolerance is reached, how often to review the decision, and the exact date of the change.[@bipm-task-group]

This account ends with the decision of 2022 and the work it ordered. It does not report what the 28th meeting made of the draft.[@cgpm-2022]`,
  keyPoints: [
    {
      text: 'Twenty-seven leap seconds were inserted between 1972 and the end of 2016, and none has been removed.',
      cites: ['iers-list'],
    },
    {
      text: 'Resolution 4 of 18 November 2022 raises the permitted gap between atomic civil time and the rotating Earth in, or before, 2035.',
      cites: ['cgpm-2022'],
    },
    {
      text: 'The size of the new tolerance was left to later work, with a draft resolution requested for the conference of 2026.',
      cites: ['cgpm-2022', 'bipm-task-group'],
    },
  ],
  summary:
    'Civil time follows atomic clocks and is stepped by a second whenever the turning Earth strays too far from it. Metrologists came to regard the steps as a danger to networks and satellite systems, and widened the tolerance rather than banning the steps outright. The figure that replaces 0.9 seconds was left for a later conference.',
  byline: ['tomas-okafor'],
  topics: ['timekeeping', 'measurement'],
  readAlso: ['a-time-without-a-zone', 'the-kilogram-became-a-number'],
  lead: {
    alt: 'A clock face with sixty dark ticks around its rim and one extra tick in red squeezed in at the top.',
    caption:
      'The drawing shows a minute with 61 marks. The red one is the second that is written 23:59:60 and that ordinary clocks have no place for.',
  },
} satisfies DemoArticle
