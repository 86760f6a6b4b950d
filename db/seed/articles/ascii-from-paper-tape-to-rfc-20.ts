import type { DemoArticle } from '../demo-article.ts'

export default {
  slug: 'ascii-from-paper-tape-to-rfc-20', section: 'history', kind: 'news',
  daysAgo: 14, time: '07:30',
  status: 'live', eventDate: '1969-10-16',
  headline: 'ASCII’s road from the paper tape to the Internet’s RFC 20',
  cardHeadline: 'ASCII, from paper tape to RFC 20',
  kicker: 'Character codes',
  standfirst: 'The code that plain text still rests on was made for machines that rang bells and punched holes. It took a committee, a President and one paragraph to settle it.',
  teaser: 'Seven bits, a bell and a character for obliterating mistakes on tape: what RFC 20 took over from the teleprinter in 1969.',
  body: `Before there were computers to disagree about characters there were telegraphs. Émile Baudot’s printing telegraph was the first widely adopted device to encode letters, numbers and symbols as binary sequences of uniform length, Eric Fischer writes in his history of character codes. Donald Murray’s code came second, and versions of the two became International Telegraph Alphabets No. 1 and No. 2. The second, a code of five units, was standardised in the 1930s.[@fischer]

Computers needed more. A chronology in the files of the CIA, drawn up when the United States government was considering what to adopt, dates the committee on computers and information processing of the American Standards Association to 1960. Its work, ASA X3.4-1963, was approved “after considerable controversy” in June 1963.[@cia-chronology]

It had a hole in it. A section of the table had no characters assigned, pending further research. A revision approved in December 1965 filled all 128 positions and moved some characters, in the interest of agreement with the international seven-bit code.[@cia-chronology]

## An order from the White House

On 11 March 1968 President Lyndon B. Johnson approved the code as a federal standard. Computers brought into the government’s inventory on and after 1 July 1969 must be able to use it, and to read and write it in the prescribed formats on magnetic tape and paper tape where those were used. The aim, he wrote, was to minimise “costly incompatibility among our vast Federal computer and telecommunications data systems”.[@lbj-1968]

## One paragraph by Vint Cerf

The ARPANET needed such an agreement as well. RFC 20, by Vint Cerf of UCLA, is dated 16 October 1969. Most of it is the text of the standard; what Cerf added is a paragraph. It suggests “standard 7-bit ASCII embedded in an 8 bit byte whose high order bit is always 0”.[@rfc20]

The paragraph leaves one matter open. Each receiving host was to say for itself how a line ends. At SRI it was a full stop, at UCLA a carriage return.[@rfc20]

The table that follows is a portrait of the teleprinter. BEL is “for use when there is a need to call for human attention”. Carriage return and line feed move the printing position. DEL, whose seven bits are all ones, is there to “obliterate” unwanted characters “in perforated tape”.[@rfc20, section 5.2]

There was room for the British, too. Where nobody needed the number sign, the pound sterling might take its place in position 2/3.[@rfc20, section 4.2]

## Two versions at once

Agreement on paper did not change the machines that people typed on. In May 1972 Robert Braden of UCLA described the trouble of users with Model 33 and Model 35 Teletypes. Their machines had an upward arrow where the table had a circumflex, and a leftward arrow for the underline. His solution was a separate translation table for them. “This is ugly,” he wrote, “but it is probably the best we can do.”[@rfc338]

In July David Walden of Bolt Beranek and Newman wrote a letter to the users of the TIPs, by which terminals reached the network. Among the things that his team was thinking about was a lower-case capability for Model 33 Teletypes.[@rfc365] In December 1973 Braden’s service still offered ASCII-63 beside ASCII-68, for the convenience of people with keyboards like the Model 33’s.[@rfc599]

The memo outlasted them. In January 2015 the status of RFC 20 was changed from unknown to Internet Standard, and it became number 80 in the series.[@rfc20-info]`,
  keyPoints: [
    { text: 'The first American standard was approved in June 1963 with part of its table empty; a revision of December 1965 filled all 128 positions.', cites: ['cia-chronology'] },
    { text: 'RFC 20, of 16 October 1969, put seven-bit ASCII into eight-bit bytes with the top bit at zero.', cites: ['rfc20'] },
    { text: 'It was made an Internet Standard, STD 80, in January 2015.', cites: ['rfc20-info'] },
  ],
  summary: 'ASCII grew out of telegraph codes, was first approved in 1963 and became a federal standard in 1968. RFC 20 carried it to the ARPANET in 1969 with the teleprinter’s controls intact, while keyboards of the older version stayed in use for years.',
  byline: ['mei-castellanos'], topics: ['text-encoding', 'internet'], readAlso: ['utf-8-left-ascii-alone', 'arpanet-flag-day-1983'],
  lead: {
    alt: 'A strip of ochre paper tape runs across a dark ground, punched with seven rows of holes and a row of small feed holes between the fourth and the fifth; one column is punched through from top to bottom and marked in red.',
    caption: 'Seven data holes and a feed hole to a character. The red column is DEL, all ones, which was provided for obliterating unwanted characters.',
  },
} satisfies DemoArticle
