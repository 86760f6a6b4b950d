import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'what-wcag-2-2-asks',
  section: 'standards',
  kind: 'explainer',
  daysAgo: 16,
  time: '09:40',
  status: 'live',
  headline: 'What WCAG 2.2 asks: nine new tests and a target of 24 pixels',
  cardHeadline: 'WCAG 2.2: nine tests, 24 pixels',
  kicker: 'Accessibility',
  standfirst:
    'The guidelines for accessible web content became a W3C Recommendation on 5 October 2023. Their additions are concerned with fingers, focus and memory.',
  teaser:
    'Buttons big enough to hit, keyboard focus that can be seen, logins that do not test the memory. A guide to the nine criteria added by WCAG 2.2.',
  body: `The Web Content Accessibility Guidelines, WCAG for short, are a set of tests. Version 2.2 became a Recommendation of the World Wide Web Consortium on 5 October 2023 and added nine of them.[@wai-news]

## How the guidelines are built

At the top stand four principles: content must be perceivable, operable, understandable and robust. Under them are 13 guidelines, which are goals and cannot be tested. Under each guideline are success criteria, which can. Every criterion has one of three levels, from A, the lowest, to AAA, the highest.[@wcag22]

A page that conforms to version 2.2 also conforms to 2.0 and 2.1, which remain Recommendations. One criterion was dropped: 4.1.1, on the parsing of markup. Organisations bound by policy to an older version may still have to report on it.[@wcag22]

The nine additions keep the numbering of what was there before, so they stand at the end of their guidelines.[@wcag22]

| Number | Criterion | Level |
|---|---|---|
| 2.4.11 | Focus Not Obscured (Minimum) | AA |
| 2.4.12 | Focus Not Obscured (Enhanced) | AAA |
| 2.4.13 | Focus Appearance | AAA |
| 2.5.7 | Dragging Movements | AA |
| 2.5.8 | Target Size (Minimum) | AA |
| 3.2.6 | Consistent Help | A |
| 3.3.7 | Redundant Entry | A |
| 3.3.8 | Accessible Authentication (Minimum) | AA |
| 3.3.9 | Accessible Authentication (Enhanced) | AAA |

## The 24-pixel rule

Criterion 2.5.8 comes with a measurement. A target for a pointer must be at least 24 by 24 CSS pixels. The reason is plain: people with a tremor, or with limited control of fine movement, find small targets hard to hit when others are close by.[@understanding-target-size]

There are five exceptions. A smaller target passes if it has room: a circle 24 pixels across, centred on it, must not cross another target or the circle of another small one. It passes if another control on the page does the same thing and is large enough. Links inside a sentence are exempt, because nobody can foresee where the lines will break. So are controls whose size the browser decides, and cases where the presentation is essential or required by law, such as pins on a map.[@understanding-target-size]

The room rule is easier to see than to read. Six buttons of 20 by 20 pixels with four pixels between them pass. The same six with no space between them fail, since their circles cross. Zooming in changes nothing, because the size of an element in CSS pixels stays the same.[@understanding-target-size]

The number is a floor. The stricter criterion 2.5.5, at level AAA, asks for 44 by 44 pixels, and the explanatory notes advise aiming for it where a control is important.[@wcag22; @understanding-target-size]

## Focus and memory

Several of the other additions are for people who do not use a mouse, or cannot hold one steadily. When a control receives keyboard focus it must not be entirely hidden by other content on the page, as can happen under a fixed banner. Anything that works by dragging must also work without it, unless dragging is essential.[@wcag22]

The rest spare the memory. Help that appears on several pages must stay in the same order. What a person has entered once must be filled in or offered for selection when the same process asks for it again, with exceptions for security and for information that has gone out of date. A login may not depend on a test of memory or a puzzle unless there is another way, or some assistance, or (at level AA) the test is only to recognise objects or something the person has supplied.[@wcag22]

Password managers and pasting count as assistance. The criterion itself names them as mechanisms that satisfy it, and the notes explain why: some people with cognitive disabilities cannot memorise a password or retype a one-time code.[@wcag22; @understanding-authentication]

## What it does not promise

The guidelines are frank about their reach. They say that even content that conforms at the highest level “will not be accessible to individuals with all types, degrees, or combinations of disability”. Passing the tests is where the work begins to be checked. It is not the end of it.[@wcag22]`,
  keyPoints: [
    {
      text: 'WCAG 2.2 became a Recommendation on 5 October 2023 and added nine success criteria.',
      cites: ['wai-news'],
    },
    {
      text: 'Targets for a pointer must measure at least 24 by 24 CSS pixels, with five exceptions.',
      cites: ['understanding-target-size'],
    },
    {
      text: 'A login may not rest on memory or a puzzle alone; support for password managers and for pasting satisfies the rule.',
      cites: ['wcag22', 'understanding-authentication'],
    },
  ],
  summary:
    'The newest version of the accessibility guidelines builds on the earlier ones and takes a single criterion away. Its additions help people who point with difficulty, who move by keyboard, or who find it hard to remember. Meeting them does not make a page usable by everybody, and the document says so.',
  byline: ['ida-lindqvist'],
  topics: ['accessibility', 'web'],
  readAlso: ['what-a-web-address-owes'],
  lead: {
    alt: 'Two rows of square buttons with circles drawn over them. In the upper row the circles stand apart; in the lower row the squares touch and the circles overlap in red.',
    caption:
      'The drawing illustrates the spacing test of criterion 2.5.8. Small squares pass when a circle of 24 pixels on each stays clear of its neighbours, and fail when the circles cross.',
  },
} satisfies DemoArticle
