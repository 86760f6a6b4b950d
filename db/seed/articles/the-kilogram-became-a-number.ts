import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'the-kilogram-became-a-number',
  section: 'science',
  kind: 'news',
  daysAgo: 0,
  time: '06:30',
  status: 'live',
  eventDate: '2019-05-20',
  overrides: {
    'REF-12':
      'The resolution was adopted on 16 November 2018 and itself names 20 May 2019 as the day on which it takes effect.',
  },
  headline: 'How the kilogram stopped being an object and became a number',
  cardHeadline: 'The kilogram that became a number',
  kicker: 'Measurement',
  standfirst:
    'Since 20 May 2019 the unit of mass has rested on a fixed value of the Planck constant. The metal prototype it replaced has acquired a measured mass of its own, with an uncertainty.',
  teaser:
    'A prototype of platinum and iridium defined the kilogram from 1889 to 2019. Its successor is a constant of nature, and the old standard has become something to be weighed.',
  body: `For 130 years the kilogram was a thing. In September 1889 the first General Conference on Weights and Measures sanctioned a prototype made of platinum with 10 per cent iridium, and declared that it “shall henceforth be considered as the unit of mass”.[@cgpm-1889]

On 16 November 2018 the 26th General Conference ended that arrangement. Its first resolution abrogated the definition of 1889 and, with effect from 20 May 2019, fixed the values of seven constants from which the base units of the International System are deduced.[@cgpm-2018]

For mass the one that matters is the Planck constant, set at 6.626 070 15 × 10⁻³⁴ joule seconds. A joule second is a kilogram metre squared per second. The metre and the second are themselves tied to the speed of light and to a frequency of the caesium atom, so once all three numbers are fixed there is only one size the kilogram can have.[@cgpm-2018, appendix 3]

## A standard that nothing could check

An object that defines a unit is right by definition, whatever happens to it. What can be observed is that its copies drift away from it. On three occasions, roughly 40 years apart, the official copies were compared with the prototype. Up to the third of those campaigns, in 1988–1992, relative changes of about 5 × 10⁻⁸ had appeared, which is 0.050 milligrams in a kilogram.[@bipm-ipk]

The comparison cannot say which side moved. The International Bureau of Weights and Measures (BIPM) put it plainly: there was “no reason to suspect that the mass of the international prototype of the kilogram is more stable than its official copies”. Only a comparison with a fundamental constant of nature could settle the matter.[@bipm-verifications]

## Weighing with electricity

The instrument that made such a comparison possible was conceived in 1975 by Bryan Kibble at the National Physical Laboratory in the United Kingdom. In a Kibble balance the weight of a test mass is offset by the force on a coil of wire that carries a current in a magnetic field. It was first called a watt balance, because the product of the current and the voltage it measures is a power in watts.[@nist-kibble]

Current and voltage are taken in two separate stages. The weighing alone would be enough if the field strength and the length of the wire were known, but their product is extremely hard to measure directly.[@nist-kibble]

Before the change, such balances were used to find the constant from known masses. In June 2017 the National Institute of Standards and Technology in the United States reported a value of 6.626069934 × 10⁻³⁴ joule seconds with an uncertainty of 13 parts per billion, from runs in which it varied the mass from half a kilogram to two kilograms.[@nist-planck]

A second route does not use electricity. It starts from spheres of silicon-28. In a pilot study run by the BIPM between January and November 2016, three laboratories with Kibble balances and two with silicon spheres calibrated travelling standards. Four of the five agreed within one standard deviation, and the weighted mean, with an uncertainty of 10 micrograms, agreed with the prototype well within it.[@bipm-pilot]

## Where the doubt went

The redefinition did not abolish uncertainty. It moved it from the constant to the metal.

| Quantity | Until 19 May 2019 | From 20 May 2019 |
|---|---|---|
| International prototype | exactly 1 kg | measured |
| Planck constant | measured | exact |

The resolution spells this out. On the day of the change the prototype was still equal to one kilogram, within a relative uncertainty of 1.0 × 10⁻⁸, and from then on “its value will be determined experimentally”.[@cgpm-2018, appendix 2]

National institutes are free to realise the kilogram for themselves, but their experiments did not agree well enough to be used one by one. The consultative committee for mass had decided in 2017 that the unit should at first be spread from a common “Consensus Value”, an agreed mean of the realisations, recalculated after each comparison and kept until the spread of results is compatible with their uncertainties.[@bipm-consensus]

The first consensus value took effect on 1 February 2021. The second, from 1 March 2023, puts the mass of the prototype at 1 kg minus 7 micrograms, with a standard uncertainty of 20 micrograms. Institutes were told to lower the mass value of their national unit by 7 micrograms against the prototype, or by 5 micrograms against the first consensus value.[@bipm-consensus]

Seven micrograms is well inside the margin of 20, so the figure does not show that the metal lost mass. It shows that the question has an answer with an error bar. Under the definition of 1889 the answer was exactly one, and could not have been anything else.[@bipm-consensus; @cgpm-1889]`,
  keyPoints: [
    {
      text: 'On 20 May 2019 the definition of the kilogram by the international prototype, in force since 1889, was abrogated and replaced by a fixed value of the Planck constant.',
      cites: ['cgpm-2018'],
    },
    {
      text: 'Copies of the prototype had shifted by about 0.050 milligrams against it by 1988–1992, and nothing could show which side had moved.',
      cites: ['bipm-ipk', 'bipm-verifications'],
    },
    {
      text: 'The consensus value in force from 1 March 2023 gives the prototype a mass of 1 kg minus 7 micrograms, with a standard uncertainty of 20 micrograms.',
      cites: ['bipm-consensus'],
    },
  ],
  summary:
    'Mass is tied to a constant of nature, by way of the metre and the second, instead of to a single piece of platinum and iridium. Kibble balances and silicon spheres agreed closely enough in 2016 for the change to be made. Laboratories still share an agreed mean until their results draw closer together.',
  byline: ['tomas-okafor'],
  topics: ['measurement'],
  readAlso: ['leap-seconds-end-by-2035', 'a-time-without-a-zone'],
  lead: {
    alt: 'A metal cylinder under three nested bell jars on the left; on the right, the same outline drawn only in evenly spaced waves, with two smaller copies beside it.',
    caption:
      'The drawing sets the prototype under its glass beside the same shape built from waves: the old unit was one object, the new one is a fixed number that any laboratory can work from.',
  },
} satisfies DemoArticle
