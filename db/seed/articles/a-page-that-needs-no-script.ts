import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'a-page-that-needs-no-script',
  section: 'house',
  kind: 'analysis',
  daysAgo: 9,
  time: '08:10',
  status: 'live',
  headline: 'A page that needs no script to be read',
  cardHeadline: 'A page that needs no script',
  kicker: 'Reader pages',
  standfirst:
    'The specification of HTML5 asked authors to let their pages work without scripts, and the British government made it a rule. News pages are the easiest case of all.',
  teaser: 'An article is text, pictures and links, and HTML has always been able to carry those. The harder question is what a page gives up.',
  body: `An article is a headline, some paragraphs, a few pictures and a list of links. HTML has carried these since its beginnings. A page that sends a program to the reader so that the program may fetch the article has added a step at which the article can fail to arrive.

The reader’s pages of this publication send no such program. The text is in the HTML that the server sends, whole, and it is the same for a person, a search engine and a machine that reads aloud.

## An old request

The wish is not new, and it stood in the standard. The HTML5 specification told authors to prefer declarative means to scripting where possible, because they “are often more maintainable, and many users disable scripting”. It went on to encourage authors “to make their applications degrade gracefully in the absence of scripting support”.[@w3c-html5-scripting]

HTML even has an element for the other case. The noscript element stands for nothing where scripting is enabled and for its contents where it is disabled, so that a page can show different markup to each kind of reader.[@w3c-noscript] On a page without scripts there is nothing to put into it.

## A rule with a government behind it

In Britain the request became policy. The government’s service manual says that its services “should be functional using only HTML”, and that all of them must follow progressive enhancement: HTML first, and only then style sheets and JavaScript.[@govuk-manual]

The manual’s argument is technical. The HTML layer is “fault-tolerant by design”, since a browser ignores markup that it does not understand and goes on reading as best it can. An old browser will therefore very likely be able to load the page, even when the HTML has bugs or uses newer features.[@govuk-manual]

The team that builds GOV.UK gave the reason behind the rule in a post of 19 September 2016. It quoted its former technical architect: “progressive enhancement is about resilience as much as it is about inclusiveness.”[@govuk-blog]

## Saying no in a header

A publisher that sends no script can also forbid it. Content Security Policy, a W3C specification, has a directive named script-src that restricts the locations from which scripts may be executed, inline blocks included. A source list whose only entry is the keyword “none” matches no address at all.[@csp3, the script-src directive]

The specification is modest about what this achieves. It describes the policy as a second line, “not intended as a first line of defense against content injection vulnerabilities” and no replacement for careful handling of input and output.[@csp3, introduction]

A page that has no use for scripts loses nothing by it, which is why the strictest setting is also the simplest.

## What is given up

The price is real. A page without scripts cannot count who has scrolled to its end, cannot open a source in a small window over the text, and cannot load the next story below the last one. A search is a form that fetches another page. Some of these are losses to the publisher more than to the reader, and some are not losses.

There is also a line that this argument does not cross. The desk at which articles are written is a program in the browser, because editing is work of another kind: it has state, and it answers to each key. The distinction is between a tool and a document. A newsroom needs both, and only one of them has to open on anything that can show text.`,
  keyPoints: [
    {
      text: 'The HTML5 specification encouraged authors to let their applications degrade gracefully where there is no scripting.',
      cites: ['w3c-html5-scripting'],
    },
    { text: 'British government services must follow progressive enhancement and should work with HTML alone.', cites: ['govuk-manual'] },
    { text: 'Content Security Policy lets a page forbid scripts, as a second line of defence.', cites: ['csp3'] },
  ],
  summary:
    'Standards bodies and the British government have long asked that web pages work before any script has run, for the sake of resilience as well as inclusion. For articles the request costs little, and Content Security Policy allows a publisher to bind itself to it.',
  byline: ['ruth-adeyemi', 'ida-lindqvist'],
  topics: ['web', 'accessibility'],
  readAlso: ['why-every-number-here-points-at-something', 'why-the-archive-is-one-sqlite-file'],
  lead: {
    alt: 'Drawing: an open browser window that holds a plain page of text lines and one picture; beside it a row of gears lies switched off and disconnected.',
    caption: 'The page is complete without the machinery beside it. The gears stand for scripts, which the reader’s pages of this publication do without.',
  },
} satisfies DemoArticle
