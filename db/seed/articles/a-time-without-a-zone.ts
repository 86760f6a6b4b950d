import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'a-time-without-a-zone',
  section: 'standards',
  kind: 'news',
  daysAgo: 1,
  time: '08:30',
  status: 'live',
  headline: 'A time without a zone is wrong across most of the globe',
  cardHeadline: 'A time without a zone is mostly wrong',
  kicker: 'Time',
  standfirst:
    'RFC 3339, published in July 2002, is a strict slice of ISO 8601 that insists on an offset from universal time. An extension of April 2024 adds what an offset cannot say.',
  teaser:
    'One instant can carry two dates, and an offset is not a zone. Two short standards say how to write a moment so that nobody has to guess.',
  body: `The date 10/11/1996 is, in the words of the standard that governs timestamps on the Internet, “completely unsuitable for global interchange”, because it is read differently in different countries. Putting the year first and the day last cures that. It does not cure the harder fault, which is a time that does not say whose clock it was read from.[@rfc3339, section 5.2]

The standard, RFC 3339, gives an example. The moment 1996-12-19T16:39:57-08:00, an afternoon on the Pacific coast of North America, is the same moment as 1996-12-20T00:39:57Z. One instant, two dates. Without the last few characters there is no telling which day is meant.[@rfc3339, section 5.8]

## A strict slice of ISO 8601

The international standard for dates and times, ISO 8601, offers many ways of writing the same thing, and partial forms besides. The authors of RFC 3339 found the whole of it too complex for most Internet protocols and cut a profile out of it in July 2002. Years have four digits. Most fields and most punctuation are mandatory. The hour runs from 00 to 23, although ISO 8601 permits 24. Every full time ends in an offset from Coordinated Universal Time (UTC), or in the letter Z for an offset of zero.[@rfc3339, sections 5.5 to 5.7]

Strictness has a reward. If all times are written in the same zone and with the same number of decimals, they can be sorted as plain text and come out in order of time.[@rfc3339, section 5.1]

The rule that matters most is given in one sentence about clocks that know only local time. Interpretation of an unqualified local time “will fail in approximately 23/24 of the globe”. The authors deemed that unacceptable.[@rfc3339, section 4.4]

## An offset is not a zone

An offset says how far one clock stood from UTC at one moment. It says nothing about the same clock a day later. RFC 9557, published in April 2024, keeps the two ideas apart: a time zone is a “set of rules representing the relationship of local time to UTC for a particular place or region”, and only such rules can tell what “one day later” means.[@rfc9557, section 1.2]

Its own example is Paris. Take midnight on 1 January 2020 at an offset of one hour, and add six months. With the name Europe/Paris attached, a program can allow for summer time. With the bare offset, the answer is wrong by an hour.[@rfc9557, section 1.2]

RFC 9557 therefore allows a name in square brackets after the timestamp. It also redefines the letter Z, which RFC 3339 had treated as a statement that UTC is the preferred point of reference. These four lines name the same instant and say different things about it.[@rfc9557, sections 1.2 and 2.2]

| Written | What it says |
|---|---|
| 2026-01-15T06:30:00Z | the time in UTC; the offset of local time is unknown |
| 2026-01-15T06:30:00+00:00 | the time in UTC, and UTC is the reference |
| 2026-01-15T07:30:00+01:00 | a local clock one hour ahead of UTC |
| 2026-01-15T07:30:00+01:00[Europe/Paris] | the same, and the rules of Paris apply |

## Rules change

Zones are made by governments. The release notes of the time zone database record two changes in western Canada in 2026 alone. Release 2026b, of 22 April, notes that British Columbia moved to a permanent offset of −07 on 9 March. Release 2026c, of 8 July, notes that Alberta moved to a permanent −06 on 18 June.[@tz-news]

A timestamp for something that has happened is untouched by such laws. An appointment that has not happened is another matter. RFC 3339 said in 2002 that the UTC equivalent of a future hour in New York may depend on administrative decisions, and declined to deal with it. RFC 9557 still leaves it out: a future local time whose zone may be redefined is beyond its scope.[@rfc3339, section 1; @rfc9557, section 1.1]

For a publisher the practical lesson is small and firm. A date line that records when something was published, corrected or read needs the moment and its offset. A date line that announces something to come needs the place as well.`,
  keyPoints: [
    {
      text: 'RFC 3339 requires every full time to end in an offset from UTC or in the letter Z.',
      cites: ['rfc3339'],
    },
    {
      text: 'RFC 9557, of April 2024, lets a timestamp carry the name of a time zone, because an offset makes no claim about any other moment.',
      cites: ['rfc9557'],
    },
    {
      text: 'Zone rules change by law: British Columbia and Alberta both moved to permanent offsets in 2026.',
      cites: ['tz-news'],
    },
  ],
  summary:
    'A timestamp is complete only when it says how its clock related to universal time. Numeric offsets do that for events that have happened. Plans for the future also need the name of a place, since the rules of its clocks may be altered before the day arrives.',
  byline: ['ida-lindqvist'],
  topics: ['timekeeping', 'internet'],
  readAlso: ['leap-seconds-end-by-2035', 'utf-8-left-ascii-alone'],
  lead: {
    alt: 'A globe divided by meridians into narrow strips, with a single strip coloured in.',
    caption:
      'The drawing marks one strip of a globe out of the many that have the sun overhead at other hours. An unlabelled local time is right in about that much of the world.',
  },
} satisfies DemoArticle
