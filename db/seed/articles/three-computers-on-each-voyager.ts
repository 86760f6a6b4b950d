import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'three-computers-on-each-voyager', section: 'history', kind: 'explainer',
  daysAgo: 20, time: '09:30',
  status: 'live',
  headline: 'Three small computers on each Voyager, and why three',
  cardHeadline: 'The three computers on each Voyager',
  kicker: 'Voyager',
  standfirst: 'One was borrowed from a Mars orbiter, one was speeded up to save money, and one was new. Nearly half a century later engineers rearranged the third from the ground.',
  teaser: 'Two words of memory to spare at launch, 18 new programs at Jupiter, and a failed chip in 2023: the machines that fly Voyager.',
  body: `Each of the two Voyager spacecraft launched in 1977 carries a gold-plated record with sounds and pictures of the Earth.[@nasa-record] The cargo that has had to work is less famous: three computer systems, each of them doubled.[@tomayko-voyager]

Their history was written for NASA by James Tomayko of Wichita State University, after Voyager 2 had passed Uranus in 1986. It is a story about offices as well as about circuits.[@tomayko-intro]

## Why not one

A study that General Electric made for an earlier project in 1967 had compared one central computer with several. The economies of a single machine, it found, were outweighed by the reliability of a distributed system. At the Jet Propulsion Laboratory Edward Kopf added another argument: each section of the laboratory wanted a computer of its own, so as not to compete with the others for it. A distributed system, in Tomayko’s words, “would help keep the peace”.[@tomayko-intro]

Money settled what kind. In December 1972 Edward Greenberg proposed that the computer of the Viking orbiter be made a standard for several missions,[@tomayko-intro] and in 1974 a review adopted it as Voyager’s command computer.[@tomayko-voyager]

## The three

The division of work, as Tomayko describes it, was this.[@tomayko-voyager]

| System | Its work | Where it came from |
| --- | --- | --- |
| Command computer | Sequences, health of the spacecraft | Nearly identical to the one on Viking |
| Attitude control computer | Pointing the craft and the scan platform | The command computer, speeded up |
| Flight data computer | Formatting and sending data | Custom-built |

The attitude control engineers would have preferred a machine of their own. Using Viking’s was expected to save 300,000 dollars, and they accepted it grudgingly, on condition that it be made faster. At launch two words were free in its 4K of memory.[@tomayko-voyager]

Every two seconds or so it sent the command computer a signal that the engineers called a heartbeat. If the heartbeat stopped for about ten seconds, the command computer switched to the spare. It happened on Voyager 2 almost at once, 16 seconds after a rough separation from the last rocket stage. The spare had no record of the gyroscopes’ readings. It carried out a simple orientation, and stopped the roll.[@tomayko-voyager]

The flight data computer had to be new, because the Viking machine could not take in data fast enough. It brought a first in spaceflight: volatile memory, which forgets when the current fails. Its builders ran a separate line to it from the generators. If those were destroyed, there would be no need for a data computer anyway. It executed 80,000 instructions a second and drew a third of a watt.[@tomayko-voyager]

## Programs by radio

Memory was so short that programs had to come and go. No fewer than 18 loads were sent up to Voyager 1 during its encounter with Jupiter, and on the long cruise from Saturn to Uranus a new one followed every three months. The software of the flight data computer was the work, in essence, of two people, Richard Rice and Edgar Blizzard. They did not worry about working top-down, or in a structured way, Rice said: “we just defined functions”.[@tomayko-voyager]

That habit of reprogramming was needed again. On 14 November 2023 Voyager 1 ceased to send readable data. The cause was a single chip that held part of the flight data computer’s memory, and with it some of the software. The code could not be moved in one piece, because no other place was large enough. So the engineers divided it into sections and stored them in different places, and in April 2024 the spacecraft’s reports on its own health could be read again.[@nasa-2024]

In November 2024 another fault had been dealt with, and one of the tasks left was to reset the system that synchronises the three onboard computers. Voyager 1 was then about 15.4 billion miles, or 24.9 billion kilometres, from the Earth.[@nasa-blog]`,
  keyPoints: [
    { text: 'Each Voyager has three doubled computer systems: one nearly identical to Viking’s, one adapted from it, one custom-built.', cites: ['tomayko-voyager'] },
    { text: 'A study of 1967 favoured several computers for reliability; the laboratory’s sections favoured them for peace.', cites: ['tomayko-intro'] },
    { text: 'After a memory chip failed in 2023, engineers divided the lost code and placed it elsewhere in the flight data computer.', cites: ['nasa-2024'] },
  ],
  summary: 'Voyager’s designers spread the work over three small machines for reliability, thrift and office politics. The programs were meant to be replaced from the ground. That made it possible, in 2024, to move code around a chip that had failed.',
  byline: ['mei-castellanos', 'tomas-okafor'], topics: ['space', 'computing'], readAlso: ['the-landsat-archive-at-no-charge', 'ascii-from-paper-tape-to-rfc-20'],
  lead: {
    alt: 'A white dish antenna with long booms against a dark sky of fine dots, and beside it three pairs of squares joined by lines, one small square among them marked red.',
    caption: 'Three computers, each with a spare. The red square stands for the memory chip on Voyager 1 that failed in 2023.',
  },
} satisfies DemoArticle
