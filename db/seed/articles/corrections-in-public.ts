import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'corrections-in-public',
  section: 'house',
  kind: 'explainer',
  daysAgo: 5,
  time: '09:20',
  status: 'live',
  headline: 'What newsrooms promise when they have been wrong',
  cardHeadline: 'What newsrooms promise when they err',
  kicker: 'Corrections',
  standfirst:
    'The AP, the BBC and the New York Times have each put their rules for corrections in writing, and Google has added one of its own about dates.',
  teaser: 'The rules that newsrooms publish for their own mistakes are short. The shortest forbids four words.',
  body: `Every news organisation makes mistakes, and the serious ones have written down what happens next. Read side by side, the rules are short and they agree on more than one might expect.

## Call it a correction

The Associated Press leaves the least room. A correction, its standards say, “must always be labeled a correction in the editor’s note”, and its staff may not reach for softer words: “recasts”, “fixes”, “clarifies” and “changes” are named as euphemisms that are not used for a factual error. Newspapers and broadcasters that ran the wrong information are asked to run the corrective too.[@ap-corrections]

The BBC puts the weight on candour. Its editorial guidelines ask that serious factual errors be acknowledged and corrected “quickly, clearly and appropriately”, and add that an effective way of correcting a mistake is “saying what was wrong as well as putting it right”.[@bbc-mistakes]

The BBC’s guidance on statistics adds a practical reason for telling colleagues: any report may become the basis of material made elsewhere in the organisation, so significant corrections made afterwards have to be passed on.[@bbc-statistics]

## How much of the error to repeat

To name an error is to print it a second time. In an exchange published on 10 May 2006, Bill Borders, the New York Times editor who oversaw its corrections, explained where that paper draws the line: what was wrong is repeated “only to the extent that it is necessary to the understanding of the correction”, so that somebody who never saw the mistake can still follow the note.[@nyt-corrections]

He also said why corrections stood on page A2. The place was meant to be “prominent and reliable”, one “where readers know to look for them”.[@nyt-corrections]

A fixed place invites readers to write. On 11 March 2000 the readers’ editor of the Guardian, which then ran a daily corrections and clarifications column, reported that more than 200 readers had been in touch in a week, almost double the weekly number of a few months before.[@guardian-readers-editor]

## What a new date may mean

On the web there is another temptation, which is to change the text silently and move the date. Google’s guidance to news publishers allows a fresh date and time where an article “has been substantially changed”. It forbids the opposite, to “artificially freshen a story without adding significant information or some other compelling reason”, and it rules out publishing a slightly changed copy, deleting the old page and redirecting readers to the new one.[@google-news-dates]

## What this house does

A correction here is a record of its own. It holds what was wrong, what is right, why the error happened and when it was put right. It stands on the article that it corrects and on a public page that lists all corrections, newest first. It is added to and not edited: a mistaken note is corrected by another note.

The date of publication stays as it was. A second date appears only when the substance of an article has changed. An article that cannot be saved is withdrawn, and its address goes on answering with the reason, so that nobody who followed a link is left to guess.

None of this prevents an error. It decides who learns of it: those who happen to look again, or everybody who was told the wrong thing.`,
  keyPoints: [
    { text: 'The AP requires the word “correction” and lists the euphemisms it does not use.', cites: ['ap-corrections'] },
    {
      text: 'The BBC and the New York Times both hold that a correction has to say what was wrong; the Times repeats the error only as far as the note needs it.',
      cites: ['bbc-mistakes', 'nyt-corrections'],
    },
    { text: 'Google tells news publishers not to give a story a fresh date without significant new information.', cites: ['google-news-dates'] },
  ],
  summary:
    'Rules published by the AP, the BBC and the New York Times ask for corrections that are prompt, plainly labelled and clear about the error. Google’s guidance adds that a new date has to be earned by a substantial change.',
  byline: ['ruth-adeyemi'],
  topics: ['corrections', 'web'],
  readAlso: ['why-every-number-here-points-at-something', 'why-the-archive-is-one-sqlite-file'],
  lead: {
    alt: 'Drawing: a column of grey text lines; one line is struck through in red, and a new line in darker ink has been written beside it, joined by a bracket.',
    caption: 'The struck line stays legible beside the line that replaces it: the rules quoted here ask for both to be shown.',
  },
} satisfies DemoArticle
