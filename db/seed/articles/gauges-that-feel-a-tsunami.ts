import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'gauges-that-feel-a-tsunami',
  section: 'science',
  kind: 'explainer',
  daysAgo: 13,
  time: '09:10',
  status: 'live',
  headline: 'The seafloor gauges that can feel a tsunami one centimetre high',
  cardHeadline: 'Gauges that feel a one-centimetre tsunami',
  kicker: 'Oceans',
  standfirst:
    'In the open ocean a tsunami is lost among tides many times its height. The DART stations of the United States find it by weighing the water above them every 15 seconds.',
  teaser:
    'Pressure recorders on the ocean floor were built to end needless tsunami alarms. In November 2003 one of them measured a wave of two centimetres and a warning was called off.',
  body: `A tsunami that can wreck a harbour is nearly invisible on its way there. In the open ocean it is a few centimetres high, while the tide rises and falls by about a metre and the waves of an earthquake may register as several metres. A seafloor station of the type called DART (Deep-ocean Assessment and Reporting of Tsunamis) is able to detect a tsunami as small as one centimetre.[@ncei-dart]

## Two parts, one of them in the dark

Each station has two parts. A pressure recorder sits on the bottom and senses the water column with a resolution of about one millimetre, averaged over 15 seconds. It speaks by acoustic modem to a moored buoy, and the buoy speaks to a satellite.[@ndbc-system]

On an ordinary day there is little to say. The recorder forwards four values an hour, one for each quarter of an hour, which show that the system is working and give the tide. The tide has to be known well, because it must be subtracted before the height of a tsunami can be seen.[@ndbc-modes]

Software in the recorder predicts the height of the water and compares each new sample with the prediction. If two 15-second values exceed it, the station changes to its alarm mode, and returns to normal only after three hours of undisturbed water.[@ndbc-system]

In that mode it sends an initial four minutes of 15-second readings, together with one-minute averages for the hour before and the three hours after. The shaking of the earthquake usually trips the gauge first; the wave, if there is one, passes later. The National Data Buoy Center, which runs the network, says that it requires expert analysis to tell the two apart, and warns: “Not every Event is a tsunami.”[@ndbc-modes]

## Three alarms in four were false

One reason for building the stations was that too many warnings came to nothing. A paper from the Pacific Marine Environmental Laboratory, given in September 1996, described warnings based on seismic data and coastal gauges, and a false alarm rate of 75 per cent. It called the rate “unacceptable”. The same paper reported a trial mooring in 2,600 metres of water that had sent pressure readings from the seafloor to shore.[@pmel-1996]

Operation of the stations passed from the laboratory to the National Data Buoy Center in 2003.[@ncei-dart]

A test came soon. On the evening of 16 November 2003, Hawaiian time, an earthquake of magnitude 7.5 struck the Aleutian Islands, and a tsunami warning followed within 25 minutes. Forty minutes later one of the six gauges of the network found the wave to be two centimetres tall. Computer simulations made in advance said that such a wave would not endanger distant shores, and the warning was cancelled less than 90 minutes after the quake. At Hilo, in Hawaii, the water rose about 21 centimetres, two more than predicted, and did no damage.[@science-news; @star-bulletin]

## From six stations to thirty-nine

The Sumatra tsunami of 2004 began in another ocean, yet it was detected by gauges in the north-eastern Pacific.[@ams-2009]

The United States had completed an array of 39 tsunameters by March 2008, in the Pacific and the Atlantic, monitored without pause by its two warning centres in Hawaii and Alaska. Five further instruments were deployed with other nations, two of them at sites in the Indian Ocean. The report on where to place them repeats the argument of 1996: a clear measurement of the wave in deep water allows either an early cancellation or a forecast for the coasts that remain at risk.[@pmel-2008]

The later stations work in both directions. A warning centre that suspects a tsunami can order a gauge into its alarm mode before the wave has reached it.[@ndbc-modes]`,
  keyPoints: [
    {
      text: 'A DART station on the seafloor can detect a tsunami of one centimetre under tides of about a metre.',
      cites: ['ncei-dart'],
    },
    {
      text: 'A paper of 1996 put the rate of false tsunami alarms at 75 per cent and proposed measuring the wave in the open ocean.',
      cites: ['pmel-1996'],
    },
    {
      text: 'In November 2003 a gauge measured a wave of two centimetres, and a warning was cancelled less than 90 minutes after the earthquake.',
      cites: ['science-news'],
    },
    {
      text: 'The array of the United States reached 39 stations in March 2008.',
      cites: ['pmel-2008'],
    },
  ],
  summary:
    'Deep-sea pressure recorders listen for tsunamis by comparing the weight of the water with a running prediction, and report through a buoy and a satellite. They were developed to cut down on false alarms, and an Aleutian earthquake in 2003 showed that they could. The network grew from six stations to 39 after the disaster of 2004.',
  byline: ['tomas-okafor'],
  topics: ['measurement', 'open-data'],
  readAlso: ['leap-seconds-end-by-2035'],
  lead: {
    alt: 'A cross-section of the sea: a small buoy on gentle waves, a mooring line to the bottom, and a pressure recorder on the seafloor sending arcs of sound upwards.',
    caption:
      'The drawing shows the two halves of a station and the link between them. The low swell at the surface stands for a tsunami in deep water, where it is only centimetres high.',
  },
} satisfies DemoArticle
