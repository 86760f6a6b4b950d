import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'rough-consensus-and-running-code', section: 'institutions', kind: 'explainer',
  daysAgo: 2, time: '08:10',
  status: 'live',
  headline: 'How the IETF settles arguments without taking a vote',
  cardHeadline: 'Standards by rough consensus, not by vote',
  kicker: 'The IETF',
  standfirst: 'A body without members cannot count hands. Since 1986 the people who write the Internet’s standards have worked out other ways of telling when they agree.',
  teaser: 'The IETF has no members, no dues and no formal voting. It measures agreement by humming, and asks for two programs that work together.',
  body: `The Internet Engineering Task Force has no members and no dues. Its own newcomers’ guide, the Tao of the IETF, calls it “a loosely self-organized group of people who contribute to the engineering and evolution of Internet technologies”. Its first meeting, in San Diego in January 1986, had 21 attendees.[@tao, section 2]

That openness creates a difficulty which a parliament or a shareholders’ meeting does not have: nobody can say who is entitled to vote. The guide asks how there could be voting in a group that invites everyone, when it is “impossible to count the participants”.[@tao, section 4.2]

The answer is a saying of David Clark’s, which the guide calls one of the founding beliefs:

> We reject kings, presidents and voting. We believe in rough consensus and running code.[@tao, section 2]

The second sentence still stands on the IETF’s page about how it works, where it is called an “informal principle”.[@ietf-how]

## What counts as rough

In a working group, rough consensus means that a very large majority of those who care must agree, and that those in the minority have had a chance to explain why they do not. In a meeting room, agreement is generally measured by humming. Participants hum for a proposal, against it, or to say that they do not know enough to decide. The chair, not a count, determines whether the group has got there.[@tao, section 4.2]

The hum is not the end of it. A decision taken in the room must also gain consensus on the mailing list, and important decisions have been overturned there, often because somebody who could not attend pointed out a serious flaw.[@tao, section 4.2]

In June 2014 Pete Resnick set out the reasoning in RFC 7282, and with it a warning. More and more of the IETF’s actions, he wrote, had become “indistinguishable from voting”, and quite often the majority won the day “without consideration of minority concerns”. The document is Informational and changes no rule; it calls itself a collection of principles.[@rfc7282, abstract]

## What counts as running

The other half of the motto has firmer rules. RFC 2026, of October 1996, names “prior implementation and testing” among the goals of the standards process. A candidate specification must be implemented, and tested for correct operation and interoperability, by multiple independent parties before it can be adopted as an Internet Standard.[@rfc2026, section 1.2]

The document set out a ladder of three rungs.[@rfc2026, section 4.1]

| Level in RFC 2026 | What it asked for |
| --- | --- |
| Proposed Standard | A generally stable design with known choices resolved; usually no implementation |
| Draft Standard | At least two independent and interoperable implementations from different code bases |
| Internet Standard | Significant implementation and successful operational experience |

The middle rung was strict in one respect. An option or a feature that had not been shown to work in at least two interoperable implementations had to be removed before the specification could advance.[@rfc2026, section 4.1.2]

In October 2011 RFC 6410 reduced the three levels to two.[@rfc6410, abstract]

## Consensus about consensus

The rules for reaching agreement have themselves been revised by agreement. RFC 8789, of June 2020, requires that no document in the IETF’s own stream of RFCs be published without rough consensus of the IETF.[@rfc8789, abstract]

On 21 July 2026 Mark Nottingham and Pete Resnick posted an individual draft, “Making Decisions in the IETF”. It is meant to become a Best Current Practice and would update section 3.3 of RFC 2418, the guidelines for working groups. Like any Internet-Draft it has an expiry date: 22 January 2027.[@draft-decisions]

None of this is quick. The Tao concedes that the lack of formal voting has caused “some very long delays for some proposals”, and adds that most participants who have lived through such a debate feel that the delays often result in better protocols.[@tao, section 4.2]`,
  keyPoints: [
    { text: 'The IETF has no membership, so it has no electorate: working groups look for rough consensus and take no formal votes.', cites: ['tao'] },
    { text: 'RFC 7282 (2014) warned that IETF practice was drifting towards majority rule; it is a statement of principles and changes no procedure.', cites: ['rfc7282'] },
    { text: 'Under RFC 2026 a Draft Standard needed two independent implementations that worked together; in 2011 RFC 6410 cut the levels from three to two.', cites: ['rfc2026', 'rfc6410'] },
  ],
  summary: 'Because anyone may take part, the IETF judges agreement instead of counting it, and confirms on the mailing list what a room has hummed. Its 1996 rulebook tied progress to independent, tested implementations. Later documents shortened the ladder and extended the requirement of consensus to every RFC in the IETF’s own stream.',
  byline: ['ida-lindqvist'], topics: ['internet', 'governance'], readAlso: ['arpanet-flag-day-1983', 'ascii-from-paper-tape-to-rfc-20'],
  lead: {
    alt: 'Small figures in concentric arcs like rows of seats, most of them blue or green and leaning the same way, a few red ones leaning the other way, with ochre waves spreading from the middle.',
    caption: 'A room drawn as sound: in an IETF meeting the chair listens for the strength of a hum and for the few who do not join it.',
  },
} satisfies DemoArticle
