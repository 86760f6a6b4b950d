import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'arpanet-flag-day-1983', section: 'history', kind: 'news',
  daysAgo: 3, time: '08:00',
  status: 'live', eventDate: '1983-01-01',
  headline: 'The ARPANET’s last day on its old protocol, counted host by host',
  cardHeadline: 'The day the ARPANET changed protocols',
  kicker: '1 January 1983',
  standfirst: 'The switch to TCP/IP had been announced fourteen months ahead. Weekly surveys show how many computers were ready, and how many were not.',
  teaser: 'Four days before the ARPANET’s deadline for TCP/IP, fewer than a third of its hosts answered. A week later it was almost half.',
  body: `“The goal is to make a complete switch over from the NCP to IP/TCP by 1 January 1983.” The sentence stands in RFC 801, which Jon Postel of the Information Sciences Institute wrote in November 1981. The NCP was the ARPANET’s host-to-host protocol; IP and TCP were to replace it on every machine.[@rfc801]

The reason was other networks. ARPA had paid for research on packet radio and satellite networks, and it was clear from the start, Postel wrote, that the ARPANET’s base protocol “was inadequate for use in these networks”. Work on a protocol that would serve all of them had begun in 1973.[@rfc801]

## A plan with relays

Nobody would convert the computers centrally. It was the task of each host organisation to implement the new protocols for its own machines, and to begin by 1 January 1982. Three services had to work on top of them: Telnet, file transfer and mail.[@rfc801]

For the year in between, some hosts would speak both languages and act as relays. The milestones were these:[@rfc801]

- January 1982: the last host with NCP only begins its conversion;
- July 1982: most hosts are capable of TCP;
- November 1982: the last conversion is completed;
- January 1983: NCP is removed from service, and the relays end.

Postel worried about the relays and did a sum. If their load was the number of hosts with NCP only, multiplied by the number with TCP only, it would rise from 356 in January 1982 to 3,825 in September, then fall to nothing as hosts learned both protocols. He added that the digression was “rather speculative!”[@rfc801]

He was firmer with programmers who might cut corners:

> There are some very tempting shortcuts in the implementation of IP and TCP. DO NOT BE TEMPTED! Others have and they have been caught![@rfc801]

The examples that follow are dull and serious: implementations that did not verify checksums, did not reassemble fragments, did not put segments back in order.[@rfc801]

## Who talks TCP

How it went can be read from the network itself. On 7 December 1982 David Smallberg began to work through the table of host names kept by the Network Information Center, noting which machines accepted a connection over TCP.[@rfc832] He repeated the survey almost every week until 22 February 1983, and the results were summed up in RFC 847.[@rfc847]

| Survey | Hosts | Telnet accepted | Mail accepted |
| --- | --- | --- | --- |
| 7 December 1982 | 315 | 83 (26%) | 63 (20%) |
| 28 December 1982 | 314 | 95 (30%) | 72 (23%) |
| 4 January 1983 | 315 | 151 (48%) | 124 (39%) |
| 25 January 1983 | 323 | 182 (56%) | 159 (49%) |

The step between the second and the third row is the deadline. In one week the number of hosts that accepted a Telnet connection rose by more than half.[@rfc847]

The rest were not all late. The authors of the summary estimated that 37 hosts, or 11 per cent, were there for special purposes and did not offer the services, and that the highest figure one could reasonably expect was 89 per cent.[@rfc847]

## Afterwards

The paperwork of that month speaks in the present tense. RFC 820, of January 1983, says that the community “is making the transition” from the ARPANET to the ARPA Internet, and notes that many other protocols than those two are involved.[@rfc820]

Two years later it was history. A committee of the National Research Council, comparing TCP with its rival from the world of Open System Interconnection, recorded in February 1985 that the network had switched to a complete use of TCP in January 1983. “Operations have been satisfactory and its use is growing.”[@rfc939]`,
  keyPoints: [
    { text: 'RFC 801, of November 1981, set 1 January 1983 as the date by which NCP would give way to IP and TCP.', cites: ['rfc801'] },
    { text: 'Hosts accepting Telnet over TCP went from 95 of 314 on 28 December 1982 to 151 of 315 on 4 January 1983.', cites: ['rfc847'] },
    { text: 'By 1985 the National Research Council described the switch as complete and the operations as satisfactory.', cites: ['rfc939'] },
  ],
  summary: 'The ARPANET’s change of protocol was planned fourteen months ahead, with relays for the time between. David Smallberg’s surveys show a jump in readiness across the New Year of 1983, and well under the reachable maximum on both sides of it.',
  byline: ['mei-castellanos'], topics: ['internet'], readAlso: ['rough-consensus-and-running-code', 'ascii-from-paper-tape-to-rfc-20'],
  lead: {
    alt: 'A field of small circles joined by thin lines, divided by a red flagpole; left of it about a quarter are filled with ochre, right of it about half, and the rest are hollow.',
    caption: 'Hosts before and after the deadline: filled circles answer over TCP, hollow ones do not, in about the proportions of the surveys.',
  },
} satisfies DemoArticle
