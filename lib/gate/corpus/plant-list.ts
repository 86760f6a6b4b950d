import type { GateFacts } from '../facts.ts'

/** One fault, planted in a clean article by changing its Markdown. The clean one is the other half of the pair. */
export interface Plant {
  rule: string
  /** The clean article’s file, without `.md`. */
  article: string
  /** What is replaced by what. */
  edits: [string, string][]
  /** What both halves are told beside their text. */
  facts?: Partial<GateFacts>
}

const source = `Norrvik's harbour opened on 1 May 2026, eleven weeks after the flood of February. The first ship to come in was the
coaster Signe, with 900 tonnes of gravel for the new quay wall. Harbour master Vera Lund said: "We have waited for that sound since
February, and so has the whole town." Two of the four cranes are at work, the port wrote on 30 April 2026. The other two need new
motors, which are expected in July. The fish market stays closed. Its roof was torn off in the storm, the council has not
yet chosen a builder. Mayor Olof Ahl said he was glad.`
const withSource: Partial<GateFacts> = { sources: [{ key: '', text: source }] }

const after = (sentence: string, more: string): [string, string] => [sentence, `${sentence}\n\n${more}`]

/** At least one for every rule that a file can show. */
export const plants: readonly Plant[] = [
  { rule: 'LEAK-01', article: 'harbour-opens', edits: [['NORRVIK — The harbour', 'Rewrite:\n\nNORRVIK — The harbour']] },
  { rule: 'LEAK-01', article: 'marathon', edits: [['It was her first race', 'Final version:\n\nIt was her first race']] },
  {
    rule: 'LEAK-02',
    article: 'harbour-opens',
    edits: [after('has not yet chosen a builder.[@port-1]', 'The content has been restructured for clarity and originality.')],
  },
  {
    rule: 'LEAK-02',
    article: 'solar-field',
    edits: [['Neighbours may object', 'The enrichment data was merged into the base article.\n\nNeighbours may object']],
  },
  {
    rule: 'LEAK-03',
    article: 'ice-road',
    edits: [
      [`in 2018.[@gaz-1; @port-1]`, `in 2018.[@gaz-1; @port-1]\n\nI hope this helps! Let me know if you want any changes.`],
    ],
  },
  { rule: 'LEAK-03', article: 'eel-ladder', edits: [['It cost 190,000', "Certainly! Here's the next part.\n\nIt cost 190,000"]] },
  { rule: 'LEAK-04', article: 'bridge-budget', edits: [['Building is to cost', 'Share this article\n\nBuilding is to cost']] },
  { rule: 'LEAK-05', article: 'tax-letter', edits: [['has been told.[@council-1]', 'has been told. citeturn0search3']] },
  {
    rule: 'LEAK-05',
    article: 'water-test',
    edits: [['were clean.[@council-1]', 'were clean. :contentReference[oaicite:2]{index=2}']],
  },
  { rule: 'LEAK-06', article: 'moon-crater', edits: [['The crater is 18', 'The crater, named on [insert date], is 18']] },
  { rule: 'LEAK-06', article: 'museum-map', edits: [['the surveyor Per Bure', 'the surveyor {{surveyor_name}}']] },
  { rule: 'LEAK-07', article: 'quarry-noise', edits: [['50 are allowed there', '\\*\\*50\\*\\* are allowed there']] },
  {
    rule: 'LEAK-08',
    article: 'choir-record',
    edits: [
      ['Radio Västkust will', 'Rewrite the following article in a neutral tone and keep the facts.\n\nRadio Västkust will'],
    ],
  },
  { rule: 'LEAK-09', article: 'night-train', edits: [['is to cost 690 kronor', 'is to cost TK kronor']] },
  {
    rule: 'LEAK-10',
    article: 'seed-bank',
    edits: [
      [
        'Tove Skog, who',
        'Interestingly, it is worth noting that this plays a vital role in the heart of the town. Tove Skog, who',
      ],
    ],
  },
  { rule: 'CIT-01', article: 'chess-club', edits: [['grandmaster.[@chess-1]', 'grandmaster.[@chess-9]']] },
  {
    rule: 'CIT-02',
    article: 'bakery-closes',
    edits: [['goes to the town museum.[@museum-1]', 'goes to the town museum.[@gaz-1]']],
  },
  { rule: 'CIT-03', article: 'vaccine-bus', edits: [['It stopped in 22 villages.[@region-1]', 'It stopped in 22 villages.[3]']] },
  { rule: 'CIT-04', article: 'paper-mill', edits: [['until 2061.[@register-1]', 'until 2061.']] },
  { rule: 'CIT-05', article: 'library-hours', edits: [['at the bakery in Storgatan.[@radio-1]', 'at the bakery in Storgatan.']] },
  { rule: 'CIT-06', article: 'harbour-opens', edits: [['Harbour master Vera Lund said: “We', '“We']] },
  {
    rule: 'CIT-07',
    article: 'eel-ladder',
    edits: [['and June 2026, the county’s biologists report.[@county-1]', 'and June 2026, the county’s biologists write.']],
  },
  { rule: 'CIT-08', article: 'internet-outage', edits: [['The island’s 640', 'Reuters reported that the island’s 640']] },
  {
    rule: 'CIT-09',
    article: 'moon-crater',
    edits: [['https://www.norrvik-gazette.se/2026/05/09', 'https://press.planet-names.se/2026/05/09']],
  },
  { rule: 'CIT-10', article: 'wolf-tracks', edits: [['a week later.[@county-1]', 'a week later [@county-1].']] },
  { rule: 'CIT-11', article: 'harbour-opens', edits: [['Eleven weeks after', 'Ahead of Gothenburg and eleven weeks after']] },
  { rule: 'REF-01', article: 'marathon', edits: [['https://www.norrvik-gazette.se/', 'http://192.168.1.20/']] },
  { rule: 'REF-01', article: 'water-test', edits: [['https://www.norrvik-gazette.se/', 'https://www.example.com/']] },
  { rule: 'REF-02', article: 'marathon', edits: [['/2026/06/07/marathon"', '/2026/06/07/marathon[2]"']] },
  {
    rule: 'REF-02',
    article: 'tax-letter',
    edits: [['/2026/03/04/one-door"', '/2026/03/04/one-doorhttps://www.norrvik-kommun.se/nyheter"']],
  },
  {
    rule: 'REF-03',
    article: 'wolf-tracks',
    edits: [
      ['https://www.norrvik-gazette.se/2026/01/13/dog', 'http://lansstyrelse-vast.se/rapport/2026-01-13-lillfors/?utm_source=x'],
    ],
  },
  {
    rule: 'REF-04',
    article: 'museum-map',
    edits: [['https://www.norrvik-gazette.se/2026/04/23/church', 'https://www.norrvik-gazette.se/']],
  },
  { rule: 'REF-05', article: 'museum-map', edits: [['/2026/04/23/church', '/2026/04/23/church?utm_source=newsletter&fbclid=1']] },
  {
    rule: 'REF-06',
    article: 'choir-record',
    edits: [['https://www.norrvik-gazette.se/2026/05/24/choir', 'https://bit.ly/3xYz12']],
  },
  { rule: 'REF-07', article: 'choir-record', edits: [['title: "Singing beside crane two"', 'title: ""']] },
  { rule: 'REF-08', article: 'choir-record', edits: [['publisher: "Norrvik Gazette"', 'publisher: ""']] },
  { rule: 'REF-09', article: 'choir-record', edits: [['published: "2026-05-24"', 'published: ""']] },
  {
    rule: 'REF-10',
    article: 'choir-record',
    edits: [['published: "2026-05-24", accessed: "2026-05-25"', 'published: "2026-05-24", accessed: "2026-05-12"']],
  },
  {
    rule: 'REF-11',
    article: 'school-roof',
    edits: [
      ['/2026-02-05-sand', '/2021-02-05-sand'],
      ['/2026/02/05/teater', '/2021/02/05/teater'],
      ['published: "2026-02-05", accessed: "2026-02-06" }\n  -', 'published: "2021-02-05", accessed: "2026-02-06" }\n  -'],
      [
        'title: "Lessons on the stage", publisher: "Radio Västkust", published: "2026-02-05"',
        'title: "Lessons on the stage", publisher: "Radio Västkust", published: "2021-02-05"',
      ],
    ],
  },
  { rule: 'REF-11', article: 'night-train', edits: [['/2026/06/09/piano', '/2021/03/14/piano']] },
  {
    rule: 'REF-12',
    article: 'water-test',
    edits: [
      [
        'title: "Lillfors: water is clean", publisher: "Norrvik Council", published: "2026-01-29"',
        'title: "Lillfors: water is clean", publisher: "Norrvik Council", published: "2025-12-01"',
      ],
      ['/nyheter/2026-01-29-vatten', '/nyheter/vatten-ar-ren'],
    ],
  },
  {
    rule: 'REF-13',
    article: 'seed-bank',
    edits: [
      [
        'title: "Who knows this apple?", publisher: "Radio Västkust", published: "2026-05-29"',
        'title: "Who knows this apple?", publisher: "Radio Västkust", published: "2026-09-29"',
      ],
    ],
  },
  {
    rule: 'REF-14',
    article: 'hospital-beds',
    edits: [['https://www.norrvik-gazette.se/2026/03/15/nurses', 'https://www.reuters.com/article/us-health-idUSKBN3R21AB']],
  },
  {
    rule: 'REF-15',
    article: 'hospital-beds',
    edits: [['title: "Beds without hands"', 'title: "Access denied | Norrvik Gazette"']],
  },
  {
    rule: 'REF-19',
    article: 'hospital-beds',
    edits: [
      [
        'key: gaz-1, url:',
        'key: gaz-1, archive: "https://web.archive.org/web/20269931000000/https://www.norrvik-gazette.se/2026/03/15/nurses", url:',
      ],
    ],
  },
  {
    rule: 'REF-22',
    article: 'dictionary-dialect',
    edits: [['title: "The last volume"', 'title: "The last volume, ISBN 9789100123452"']],
  },
  {
    rule: 'DRF-00',
    article: 'gauge-volunteers',
    edits: [['kind: news', 'kind: news\nprovenance: { grade: ai_drafted_reviewed, reviewedBy: ida-holm }']],
  },
  { rule: 'DRF-01', article: 'harbour-opens', facts: withSource, edits: [['Vera Lund said', 'Vera Lunnd said']] },
  {
    rule: 'DRF-02',
    article: 'harbour-opens',
    facts: withSource,
    edits: [['The fish market stays closed.', 'The fish market stays closed, to the regret of Birger Tallroth.']],
  },
  { rule: 'DRF-03', article: 'hospital-beds', edits: [['Other regions closed', 'Other regions near Norrwik closed']] },
  {
    rule: 'DRF-04',
    article: 'harbour-opens',
    facts: withSource,
    edits: [['closed. Its roof', 'closed, at a loss of 35 million kronor and 12 tonnes. Its roof']],
  },
  { rule: 'DRF-05', article: 'harbour-opens', facts: withSource, edits: [['900 tonnes', '9,000 tonnes']] },
  { rule: 'DRF-06', article: 'harbour-opens', facts: withSource, edits: [['on 30 April 2026', 'on 23 April 2026']] },
  { rule: 'DRF-06', article: 'ferry-timetable', edits: [['answer on 2 December 2025', 'answer on Monday 2 December 2025']] },
  {
    rule: 'DRF-07',
    article: 'harbour-opens',
    facts: withSource,
    edits: [['for that sound since February, and so has', 'for that noise since February, and so had']],
  },
  {
    rule: 'DRF-08',
    article: 'harbour-opens',
    facts: withSource,
    edits: [
      [
        '“We have waited for that sound since February, and so has the whole town.”',
        '“This is the proudest day that our coast has ever known, believe me.”',
      ],
    ],
  },
  {
    rule: 'DRF-09',
    article: 'harbour-opens',
    facts: withSource,
    edits: [['Harbour master Vera Lund said', 'Builder Petra Grannvik said']],
  },
  {
    rule: 'DRF-10',
    article: 'harbour-opens',
    facts: withSource,
    edits: [
      [
        'The other two need new motors, which are expected in July.',
        'The other two need no new motors, which are expected in July.',
      ],
    ],
  },
  {
    rule: 'DRF-11',
    article: 'ferry-timetable',
    edits: [['Winter ferry to Holm loses its last crossing', 'Blockade ends winter ferry to Holm']],
  },
  {
    rule: 'DRF-12',
    article: 'bridge-budget',
    edits: [
      ['standfirst: "The old one', 'standfirst: "It rejects a loan; the old one'],
      ['Council votes for a new bridge', 'Council approves a new bridge'],
    ],
  },
  { rule: 'DRF-13', article: 'ice-road', edits: [['The ice road from Norrvik', 'The ice road from N orrvik']] },
  {
    rule: 'DRF-14',
    article: 'solar-field',
    edits: [['by the reckoning of the town’s grid company', 'by the reckoning of the QRV oblast']],
  },
  {
    rule: 'DRF-15',
    article: 'fish-prices',
    facts: {
      sources: [
        {
          key: '',
          text: 'With four bidders a box often goes for the second offer. That is what the auction house says about it every day of the week now.',
        },
      ],
    },
    edits: [
      [
        'With four bidders a box often goes for the second offer.[@gaz-1]',
        'With four bidders a box often goes for the second offer. That is what the auction house says about it every day of the week now.[@gaz-1]',
      ],
    ],
  },
  { rule: 'STR-01', article: 'fish-prices', edits: [['## Dearer to keep', '## Also in this story\n\n## Dearer to keep']] },
  {
    rule: 'STR-02',
    article: 'harbour-opens',
    edits: [
      [
        'kind: news',
        'kind: news\nlead: { file: media/a.jpg, alt: "Two cranes above a grey quay.", caption: "Norrvik opens its harbour after the flood", credit: "Mira Sand" }',
      ],
    ],
  },
  {
    rule: 'STR-03',
    article: 'harbour-opens',
    edits: [
      ['kind: news', 'kind: news\nlead: { file: media/a.jpg, alt: "", caption: "The quay on 1 May.", credit: "Mira Sand" }'],
    ],
  },
  {
    rule: 'STR-04',
    article: 'harbour-opens',
    edits: [
      [
        'kind: news',
        'kind: news\nlead: { file: media/a.jpg, alt: "IMG_2034.jpg", caption: "The quay on 1 May.", credit: "Mira Sand" }',
      ],
    ],
  },
  {
    rule: 'STR-05',
    article: 'harbour-opens',
    edits: [
      [
        'kind: news',
        'kind: news\nlead: { file: media/a.jpg, alt: "Two cranes above a grey quay.", caption: "The quay on 1 May." }',
      ],
    ],
  },
  {
    rule: 'STR-06',
    article: 'wolf-tracks',
    edits: [
      [
        'Sheep had been brought in',
        'He had compared them with casts from a kennel in Mo. The stride was too short for a wolf, and the dog’s owner had come forward.[@county-1]\n\nSheep had been brought in',
      ],
    ],
  },
  {
    rule: 'STR-07',
    article: 'night-train',
    edits: [
      ['standfirst: "Five carriages, a kitchen and one piano."', 'standfirst: "The night train to Norrvik returns in December."'],
    ],
  },
  { rule: 'STR-08', article: 'chess-club', edits: [['on 15 March 2026, and leads', 'last Sunday, and leads']] },
  {
    rule: 'STR-11',
    article: 'paper-mill',
    edits: [['Unions had warned', '## References\n\nThe register of companies and the Gazette.\n\nUnions had warned']],
  },
  { rule: 'STR-12', article: 'gauge-volunteers', edits: [['kind: news', 'kind: news\nprovenance: { grade: ai_unreviewed }']] },
  {
    rule: 'STR-13',
    article: 'why-the-river-rose',
    edits: [['headline: "Why the Ostra rose twice in one week"', 'headline: "Why the Ostra rose twice in one week."']],
  },
  {
    rule: 'STR-14',
    article: 'harbour-opens',
    edits: [['The fish market stays closed.', '::embed{url="https://vimeo.com/76979871"}\n\nThe fish market stays closed.']],
  },
  {
    rule: 'STR-14',
    article: 'harbour-opens',
    edits: [
      ['The fish market stays closed.', ':::box\nThe harbour has four cranes.[@port-1]\n:::\n\nThe fish market stays closed.'],
    ],
  },
  {
    rule: 'TYP-01',
    article: 'bakery-closes',
    edits: [['It had been there since 1938. Nobody', 'It had been there since then.Nobody']],
  },
  { rule: 'TYP-02', article: 'bakery-closes', edits: [['since 1938. Nobody', 'since 1938 .  Nobody']] },
  { rule: 'TYP-03', article: 'quarry-noise', edits: [['“and sleep as well as they do”', '"and sleep as well as they do"']] },
  { rule: 'TYP-04', article: 'quarry-noise', edits: [['as well as they do”', 'as well as they do']] },
  { rule: 'TYP-05', article: 'quarry-noise', edits: [['The quarry at Mo may', 'The qu\u200Barry at Mo may']] },
  { rule: 'TYP-06', article: 'quarry-noise', edits: [['The quarry’s owner', 'The quarryâ€™s owner']] },
  { rule: 'TYP-07', article: 'quarry-noise', edits: [['He told the Gazette', 'He told the the Gazette']] },
  { rule: 'TYP-08', article: 'quarry-noise', edits: [['Neighbours had', 'Nеighbours had']] },
  { rule: 'TYP-09', article: 'quarry-noise', edits: [['decided on 13', 'decidedd on 13']] },
  {
    rule: 'SEO-01',
    article: 'quarry-noise',
    edits: [['kind: news', 'kind: news\nsearch: { title: "", description: "Too short." }']],
  },
  { rule: 'SEO-02', article: 'quarry-noise', edits: [['kind: news', 'kind: news\nslug: "m"']] },
  {
    rule: 'LEG-01',
    article: 'court-net',
    edits: [
      ['The bay has been closed', 'Anders Brolin embezzled the fees of the harbour. The bay has been closed'],
      ['may spawn there.[@court-1]', 'may spawn there.'],
    ],
  },
  {
    rule: 'LEG-02',
    article: 'court-net',
    edits: [['The skipper, who was not named in court, said', 'The fraudster Anders Brolin, who is charged with more, said']],
  },
  {
    rule: 'LEG-03',
    article: 'court-net',
    edits: [['The bay has been closed', 'Elin Brolin, aged 9, was arrested with him. The bay has been closed']],
  },
  {
    rule: 'LEG-04',
    article: 'heat-record',
    edits: [['The hospital counted nine', 'One man hanged himself. The hospital counted nine']],
  },
  { rule: 'LEG-05', article: 'letter-bottle', edits: [['who is 70, lives', 'who is 70 (inga.brandt@posten-vast.se), lives']] },
  {
    rule: 'LEG-06',
    article: 'court-net',
    edits: [
      ['The bay has been closed', 'Anders Brolin embezzled the fees of the harbour. The bay has been closed'],
      ['may spawn there.[@court-1]', 'may spawn there.'],
    ],
  },
  {
    rule: 'A11-01',
    article: 'solar-field',
    edits: [['Neighbours may object', '[Here](https://www.norrvik-kommun.se/arenden) neighbours may object']],
  },
  { rule: 'A11-02', article: 'hospital-beds', edits: [['## What has been tried', '#### What has been tried']] },
  { rule: 'A11-02', article: 'hospital-beds', edits: [['## What has not', '**What has not**']] },
  {
    rule: 'A11-04',
    article: 'wolf-tracks',
    edits: [
      [
        'Sheep had been',
        'Die Spuren, die man bei dem Dorf gesehen hat, sind die von einem großen Hund, und das ist auch der Bericht.\n\nSheep had been',
      ],
    ],
  },
  { rule: 'A11-05', article: 'wolf-tracks', edits: [['Sheep had been', 'IT WAS NOT A WOLF AT ALL\n\nSheep had been']] },
  {
    rule: 'CUR-01',
    article: 'ice-road',
    edits: [['said Vera Lund, the harbour master.[@gaz-1]', 'said Vera Lund, the harbour master.[@gaz-1]\n\nRead also:']],
  },
  { rule: 'CUR-02', article: 'ice-road', edits: [['kind: news', 'kind: news\nreadAlso: [harbour-opens, harbour-opens]']] },
  {
    rule: 'CUR-05',
    article: 'ice-road',
    edits: [['kind: news', 'kind: news\nteaser: "The ice road from Norrvik to Holm opened for cars of up to two tonn..."']],
  },
  {
    rule: 'CUR-05',
    article: 'ice-road',
    edits: [['kind: news', 'kind: news\nteaser: "The ice road from Norrvik opened, the mayor of Trondby said."']],
  },
]
