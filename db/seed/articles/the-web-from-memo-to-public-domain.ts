import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'the-web-from-memo-to-public-domain', section: 'history', kind: 'news',
  daysAgo: 8, time: '10:15',
  status: 'live', eventDate: '1993-04-30',
  headline: 'How CERN’s Web went from a memo to the public domain',
  cardHeadline: 'The Web, from memo to public domain',
  kicker: 'The Web',
  standfirst: 'In November 1990 a proposal at CERN asked for five people and some workstations. Two and a half years later the laboratory gave the result away.',
  teaser: 'A proposal for six months’ work, a server on a NeXT computer, and one sheet of paper signed on 30 April 1993.',
  dateline: 'GENEVA',
  body: `The idea was written down twice before it was built. In March 1989 Tim Berners-Lee, at CERN, wrote a proposal for a distributed information system; in May 1990 he submitted it again, slightly edited.[@cern-timeline] The version that came with a budget is dated 12 November 1990 and carries two names, T. Berners-Lee and R. Cailliau. It is called “WorldWideWeb: Proposal for a HyperText Project”.[@proposal-1990]

## The request

The proposal opens with a definition: “HyperText is a way to link and access information of various kinds as a web of nodes in which the user can browse at will.” What it promised was practical. One interface would lead to reports, notes, databases, computer documentation and on-line help, beginning with servers that CERN already had.[@proposal-1990]

It asked for four software engineers and a programmer. Each would need a state-of-the-art workstation, at between 10 and 20 thousand each, 50 thousand in all; another 30 thousand was foreseen for licences, visits and consultancy.[@proposal-1990]

The work was to come in two phases. The first, with simple browsers and existing software, should take three months with all the people in place; the second, in which users could add new material of their own, a further three, though it was called more open-ended.[@proposal-1990]

## The first server

The authors did not wait long. By Christmas 1990, CERN’s own chronology says, Berners-Lee had defined the basic concepts – HTML, HTTP and the URL – and had written the first browser and editor and the server software. The first server ran on a NeXT computer at CERN, and the first page gave information about the project.[@cern-timeline]

That browser needed a NeXT too.[@cern-bulletin] A simple line-mode browser, written by Nicola Pellow during a student placement, was available to the users of CERN’s central computers by March 1991; it did less, but it ran on a wider range of machines.[@cern-timeline]

The site’s address, info.cern.ch, was brought back in 2006 as a place to read about the early Web, its original browser and Berners-Lee’s proposal.[@cern-bulletin]

## The sheet of paper

Who might use the programs was less clear at first. The project’s policy page, which describes itself as not legally binding, said that code written at CERN was covered by CERN’s copyright. In practice it was free to academic bodies, and the charge was generally waived for companies that did not resell it. Companies that wished to sell software based on it should contact CERN.[@cern-policy]

On 30 April 1993 that changed. A declaration signed by H. Weber, the Director for Administration, and W. Hoogland, the Director for Computing, put the basic software in the public domain: the common code library, the line-mode browser and the server. A week later, on 7 May, Berners-Lee announced it to the mailing lists. He counted more than 70 servers around the world, and more than 14 client programs.[@timbl-1993]

The wording left little to interpret:

> CERN relinquishes all intellectual property rights to this code, both source and binary and permission is given to anyone to use, duplicate, modify and distribute it.[@cern-licensing]

The stated purpose was to “further compatibility, common practices, and standards in networking and computer supported collaboration”. The declaration also made clear that it was not a precedent for other CERN software.[@timbl-1993]

It was not quite the last word. In the summer of 1994 Berners-Lee left for MIT to create the World Wide Web Consortium. On 15 November 1994 François Flückiger, who had taken over the team, told the community that new versions of the software would stay free of charge but would remain CERN’s copyright. The reason given was that the rights of the users would be protected; by then the risk that others might appropriate the programs was better understood.[@cern-licensing]`,
  keyPoints: [
    { text: 'The proposal of 12 November 1990 asked for four software engineers and a programmer, and for two phases of three months.', cites: ['proposal-1990'] },
    { text: 'By Christmas 1990 the first browser and the first server were written, and the server ran on a NeXT computer.', cites: ['cern-timeline'] },
    { text: 'On 30 April 1993 CERN put the line-mode browser, the server and the code library in the public domain; from November 1994 new versions were free but under its copyright.', cites: ['timbl-1993', 'cern-licensing'] },
  ],
  summary: 'CERN’s Web began as a modest request for people and workstations, dated November 1990, and had a working server within weeks. The laboratory first kept its copyright, gave up all rights in the basic software in April 1993, and returned to a free licence under copyright at the end of 1994.',
  byline: ['mei-castellanos'], topics: ['web', 'internet'], readAlso: ['time-travel-for-web-pages', 'what-a-web-address-owes'],
  lead: {
    alt: 'A black cube on a desk with a single sheet of paper in front of it; from the sheet thin lines spread upwards into a web of small circles.',
    caption: 'The cube stands for the NeXT computer that ran the first server, the sheet for the declaration of 30 April 1993.',
  },
  correction: {
    was: 'The first phase of the project proposed in November 1990 was to take six months.',
    is: 'The first phase was to take three months, and the second a further three.',
    why: 'The lengths of the two phases in the proposal had been added together and given as the length of the first.',
    daysAgo: 5,
    stood: { then: 'should take six months', now: 'should take three months' },
  },
} satisfies DemoArticle
