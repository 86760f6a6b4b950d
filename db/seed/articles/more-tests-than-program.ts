import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'more-tests-than-program',
  section: 'history',
  kind: 'explainer',
  daysAgo: 21,
  time: '11:30',
  status: 'withdrawn',
  overrides: {
    'REF-12': 'The page was last edited on 31 May 2022 and names the version by the day on which it was to come out.',
  },
  withdrawnReason:
    'The article rested on one figure from one page: 608 lines of test for each line of the SQLite library. The publisher of that page restates the figure from release to release, and its edition for version 3.42.0 of 16 May 2023 gives 590. Headline, opening and conclusion all depended on the older number, so we withdrew the article instead of correcting a line. This is a demonstration: the withdrawal and its reason were written to show what such a page says.',
  headline: 'The program with 608 lines of test for each line of its own',
  cardHeadline: '608 lines of test for each line of code',
  kicker: 'Software',
  standfirst: 'How a port to a mobile phone system gave SQLite a test harness that reached full coverage ten months after its first line.',
  teaser: 'SQLite’s tests outweigh the library many hundred times over. The reason goes back to a phone and an aeroplane.',
  body: `Most programs carry some tests. In the case of SQLite it would be fairer to say that the tests carry a program. The project’s own count, made for version 3.39.0 of 25 June 2022, is approximately 151,300 lines of C in the library and 92,038,300 lines of test code and test scripts: 608 times as much.[@sqlite-testing]

## A phone without Tcl

One part of that weight began as a way round an obstacle. SQLite’s original tests are written in the scripting language Tcl and live in the same source tree as the library.[@sqlite-testing] When the developers wanted to test on SymbianOS, Tcl would not easily compile there.[@sqlite-th3]

Two remedies failed as test tools. The first, a small language named TH1, survived as a scripting language inside the version control system Fossil. A second, which put the operator before its operands, was meant to drive tests as well. The third attempt, TH3, was the one that lasted.[@sqlite-th3]

## Then the aircraft makers called

At about the same time some manufacturers of avionics showed interest in SQLite. The developers therefore designed TH3 to support DO-178B, whose testing standards they call rigorous. The first code was laid down on 25 September 2008. On 25 July 2009, after ten months of what the project calls an “intense effort”, it reached 100% MC/DC, the measure of coverage that it had aimed at.[@sqlite-th3]

TH3 is a generator. It reads test modules and configurations and writes a program in C, which is linked with the library and run on the machine in question, so that compiled code is tested and not only its source. The project’s motto for this is “Test what you fly and fly what you test.”[@sqlite-th3]

## Pulling the plug, on paper

Some failures cannot be had on demand. Testing with real power failures would be impractical, the project says, so its Tcl tests simulate them: a child process crashes somewhere in the middle of a write, a substitute file system reorders and corrupts what had not yet been synchronised, and the parent then checks that each change was either completed or rolled back.[@sqlite-testing, section 3.3]

The ratio is the size of a habit, and the project draws a plain conclusion. High reliability, it says, “is proven in practice”, and it describes its way of working as inspired by DO-178B.[@sqlite-hirely]`,
  keyPoints: [
    { text: 'For version 3.39.0 the project counted 608 times as much test code as library code.', cites: ['sqlite-testing'] },
    { text: 'The TH3 harness was begun on 25 September 2008 and reached 100% MC/DC on 25 July 2009.', cites: ['sqlite-th3'] },
  ],
  summary:
    'SQLite’s third test harness started with the difficulty of running Tcl on SymbianOS and was shaped by the interest of avionics makers. By the project’s count for version 3.39.0, tests exceeded the library 608 times.',
  byline: ['mei-castellanos'],
  topics: ['databases'],
  readAlso: ['why-the-archive-is-one-sqlite-file'],
  lead: {
    alt: 'Drawing: one small red square at the left edge of a field that is filled with hundreds of small grey squares in rows.',
    caption: 'One red square for the library and a field of 608 grey ones for its tests, as counted for version 3.39.0.',
  },
} satisfies DemoArticle
