import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'why-the-archive-is-one-sqlite-file',
  section: 'house',
  kind: 'explainer',
  daysAgo: 12,
  time: '10:05',
  status: 'live',
  headline: 'Why the archive of this publication is one SQLite file',
  cardHeadline: 'Why the archive is one SQLite file',
  kicker: 'Storage',
  standfirst:
    'Every article, revision and reference sits in a single database file whose format has been readable since June 2004. The documents of its makers say what that buys, and what it does not.',
  teaser: 'One file, one writer at a time, and a format that its makers promise to keep readable. The case for SQLite, from its own documents.',
  body: `Ask where a publication keeps its past and the answer is usually a server: a database program with accounts, a port and somebody who looks after it. Here it is a file. Articles, their revisions, their references and their corrections are rows in one SQLite database, with the pictures as ordinary files beside it.

## A format that is kept still

The makers of SQLite describe a database as “a single disk file” whose format is the same across machines: it can be copied between 32-bit and 64-bit systems and between processors of different byte order. Every release of version 3 can read and write files made by the first one, 3.0.0, of 18 June 2004, and the developers promise to keep that so.[@sqlite-onefile]

They also say how far ahead they look. The stated intent is to support the software through the year 2050, and the document adds that nobody can promise it will still be useful by then: “we plan as if we will be supporting SQLite until 2050”.[@sqlite-lts]

## What happens when the power fails

A transaction in SQLite happens completely or not at all, even when the write is cut short by a program crash, an operating system crash or a power failure. The claim is tested with a harness that simulates the effects of such failures on the file.[@sqlite-transactional]

This publication runs the database with a write-ahead log. Changes are appended to a second file and carried back into the first one later, so “readers do not block writers and a writer does not block readers”.[@sqlite-wal]

The setting that is easy to get wrong is named synchronous. In this mode, with the value NORMAL, the file cannot be damaged, but the last transactions may be rolled back after a power loss. With FULL, the log is written through to disk after each commit.[@sqlite-pragma, the synchronous setting] We use FULL. An editor who has been told that a text is saved should find it saved after the lights come back.

| setting | damage after a power loss | last commits after a power loss |
| --- | --- | --- |
| NORMAL, with the log | no | may be lost |
| FULL, with the log | no | kept |

The table restates the manual for the write-ahead log only.[@sqlite-pragma, the synchronous setting]

## What one file cannot do

The same documents list the limits. There can be one writer at a time, since there is only one log.[@sqlite-wal] All processes that use the database have to be on the same machine, because the log does not work over a network file system.[@sqlite-wal]

For a publication these are mild: a newsroom reads constantly and saves often, and its writers can queue. The developers’ own guidance says that any site with fewer than 100,000 hits a day should be fine, and calls that figure conservative. It also says when to choose something else: where the data is separated from the application by a network, or where many writers cannot take turns. In most cases, it adds, a write takes only milliseconds.[@sqlite-whentouse]

A copy is a single command. VACUUM INTO makes a backup of a live database as a new file with the same logical content, and leaves the original unchanged.[@sqlite-vacuum] The result can be opened on another machine, by another program, by somebody who has never heard of this one. For an archive that is the point.`,
  keyPoints: [
    { text: 'Every SQLite 3 release reads files written by the first, of 18 June 2004.', cites: ['sqlite-onefile'] },
    { text: 'With the write-ahead log and synchronous set to FULL, each commit is on disk before it is reported.', cites: ['sqlite-pragma'] },
    { text: 'The limits are one writer at a time and one machine.', cites: ['sqlite-wal'] },
  ],
  summary:
    'This publication keeps its articles in a single SQLite database because the format is stable, portable and meant to last, and because transactions survive a power failure. In exchange it accepts one writer at a time on one machine, which suits a newsroom.',
  byline: ['ruth-adeyemi'],
  topics: ['databases', 'archives'],
  readAlso: ['a-file-format-for-your-grandchildren', 'a-page-that-needs-no-script'],
  lead: {
    alt: 'Drawing: a tall cabinet of many small drawers in even rows, standing alone on a plain floor; one drawer is open and shows a red card.',
    caption: 'The cabinet stands for a database that is one object: it can be carried elsewhere whole, drawers and all.',
  },
} satisfies DemoArticle
