import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'the-landsat-archive-at-no-charge', section: 'institutions', kind: 'analysis',
  daysAgo: 18, time: '08:30',
  status: 'live',
  headline: 'What changed when Landsat’s archive cost nothing to use',
  cardHeadline: 'Landsat, after the price fell to zero',
  kicker: 'Open data',
  standfirst: 'A satellite scene once cost up to 4,400 dollars. The record of what followed its fall to nothing is long, public, and easy to misread.',
  teaser: 'From 19,000 scenes sold in the best year to 100 million downloads: how to read the numbers behind Landsat’s open archive.',
  body: `A scene from a Landsat satellite cost up to 4,400 dollars in the years when the programme was run commercially. The launch of Landsat 7 brought the price down to 600. In October 2008 the United States Geological Survey made the archive available on the Internet at no cost.[@nap-landsat]

The last step is often told as a sudden act of generosity. The documents show something slower, and more useful to any public body that is thinking of doing the same.

## A law, then a decision

The ground was laid in 1992. In the Land Remote Sensing Policy Act of that year Congress found that the cost of Landsat data “has impeded the use of such data for scientific purposes”. The Act limited what the Survey may charge to the incremental cost of fulfilling a request. It may not charge for satellites or ground stations, and the Survey describes the costs that it could still recover as minimal.[@usgs-fees]

Sixteen years passed before the price followed the argument. On 2 January 2008 Barbara Ryan of the Survey and Mike Freilich of NASA signed off a policy paper; the first freely available images could be downloaded on 1 October.[@usgs-100m] The public announcement had come between the two, on 21 April.[@usgs-15]

Even then it did not all happen at once. A fact sheet of 2008 aimed to have all Landsat imagery free of charge on the Web by the end of December 2008.[@usgs-fs] The Survey’s later account has Landsat 7 opening in late 2008, and the archives of the Thematic Mapper and the Multispectral Scanner following in early 2009.[@usgs-15]

## The count

Sales of Landsat 7 data had peaked in the fiscal year 2001, at 19,000 scenes. In the fiscal year 2008 more than 86,000 were downloaded at no cost.[@usgs-15] After that the Survey’s milestones run as follows.[@usgs-100m; @usgs-15]

| By | Scenes downloaded |
| --- | --- |
| August 2009 | 1 million |
| August 2010 | 3 million |
| August 2011 | 6 million |
| 9 March 2020 | 100 million |
| March 2023 | more than 160 million |

Three cautions belong beside the table.

The rows do not all count the same thing, and as users move to the cloud a count of downloads says less about use. The 100 millionth download is the 100 millionth through the Survey’s own tools: EarthExplorer, GloVis and LandsatLook.[@usgs-100m] The figure for 2023 counts Level-1 scenes, and the same page explains that the data of the second collection can be reached through a commercial cloud platform.[@usgs-15]

A download is also not a result, and the best-known figure for results comes from the institution that publishes the data. The Survey puts the benefit to domestic and international users at 3.45 billion dollars a year. The estimate rests on images downloaded through the Survey alone; it leaves out the cloud vendors and other effects further on.[@usgs-100m]

And the comparison of 2001 with 2008 sets paid scenes against free ones. Part of the difference is people who would have bought, part is people who would never have asked.[@usgs-15]

## What can be said

Some of the effect shows in what others did. A paper of 2019 by Zhu and colleagues reports that downloads rose substantially and led to a rapid expansion of science and operational applications. It credits the policy with spurring similar ones elsewhere, among them the European Copernicus programme.[@zhu-2019]

The policy has also survived a challenge. In 2018 the Department of the Interior and the Survey asked a federal advisory committee to review free and open access to Landsat data.[@usgs-review] In 2023 the Survey marked fifteen years of it.[@usgs-15]

That is perhaps the plainest lesson of the record. A price can be removed in a year. Showing what its absence is worth takes much longer, and is best begun before somebody asks.`,
  keyPoints: [
    { text: 'Prices fell from as much as 4,400 dollars a scene to 600 and, in October 2008, to nothing.', cites: ['nap-landsat'] },
    { text: 'Congress had found in 1992 that the cost of the data impeded science, and limited charges to the cost of filling a request.', cites: ['usgs-fees'] },
    { text: 'Downloads reached one million by August 2009 and 100 million by 9 March 2020, counted through the Survey’s own tools.', cites: ['usgs-100m', 'usgs-15'] },
  ],
  summary: 'The opening of the Landsat archive in 2008 followed a finding that Congress had made in 1992. The published counts rise steeply, but they measure downloads by changing routes, and the estimate of benefit comes from the publisher. The policy was reviewed in 2018 and was still in place in 2023.',
  byline: ['tomas-okafor'], topics: ['open-data', 'space', 'maps'], readAlso: ['a-file-format-for-your-grandchildren', 'three-computers-on-each-voyager'],
  lead: {
    alt: 'A patchwork of fields in moss, ochre and mist crossed by a pale river, over which a tilted frame outlines one square scene, with a small satellite above.',
    caption: 'A Landsat scene is one frame of a strip that the satellite records; the archive keeps such frames of the same ground since 1972.',
  },
} satisfies DemoArticle
