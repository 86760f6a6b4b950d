/** The demonstration newsroom: its settings, sections, topics, invented staff and about pages. */
export const demoNewsroom = {
  settings: {
    name: 'The Colophon',
    tagline: 'Notes on how things are made, with their sources',
    language: 'en',
    timeZone: 'Europe/Berlin',
  },
  sections: [
    {
      slug: 'science',
      name: 'Science',
      description: 'Measurements, instruments and records, and how we come to know what they say.',
    },
    {
      slug: 'standards',
      name: 'Standards',
      description: 'The written agreements that let machines, papers and people fit together.',
    },
    {
      slug: 'institutions',
      name: 'Institutions',
      description: 'Bodies that keep a register, a clock or an archive for everybody else.',
    },
    {
      slug: 'history',
      name: 'History of technology',
      description: 'Where the things in use came from, told from documents of their time.',
    },
    {
      slug: 'house',
      name: 'The House',
      description: 'How this publication is made: its references, its corrections, its machinery.',
    },
  ],
  topics: [
    { slug: 'timekeeping', name: 'Timekeeping', description: 'Seconds, calendars, time zones and the clocks behind them.' },
    { slug: 'measurement', name: 'Measurement', description: 'Units, scales and the people who keep them.' },
    { slug: 'internet', name: 'Internet', description: 'Protocols, names and numbers that carry traffic between networks.' },
    { slug: 'web', name: 'The web', description: 'Pages, links and the software that shows them.' },
    { slug: 'archives', name: 'Archives', description: 'Keeping documents, data and pages for later readers.' },
    { slug: 'space', name: 'Space', description: 'Probes, planets and the Sun.' },
    { slug: 'text-encoding', name: 'Text encoding', description: 'How writing becomes numbers and comes back whole.' },
    { slug: 'open-data', name: 'Open data', description: 'Records that anybody may read, check and use again.' },
    { slug: 'databases', name: 'Databases', description: 'Software that keeps facts and gives them back.' },
    { slug: 'corrections', name: 'Corrections', description: 'What is done, and said, after a mistake.' },
    { slug: 'citations', name: 'Citations', description: 'Pointing at sources, and keeping the pointers alive.' },
    { slug: 'accessibility', name: 'Accessibility', description: 'Making pages and things usable by everybody.' },
    { slug: 'cryptography', name: 'Cryptography', description: 'Ciphers, hashes, signatures and what they can prove.' },
    { slug: 'computing', name: 'Computing', description: 'Machines and programs, from paper tape to the present.' },
    { slug: 'governance', name: 'Governance', description: 'Who decides about shared systems, and by which rules.' },
    { slug: 'oceans', name: 'Oceans', description: 'Tides, waves and the instruments that watch them.' },
    { slug: 'physics', name: 'Physics', description: 'Constants, particles and the experiments that fix them.' },
    { slug: 'maps', name: 'Maps', description: 'Drawing the Earth, and agreeing on where things are.' },
  ],
  people: [
    {
      slug: 'ida-lindqvist',
      name: 'Ida Lindqvist',
      role: 'Editor-in-chief',
      bio: 'Ida Lindqvist edits The Colophon and covers standards and institutions. This person is invented for the demonstration.',
    },
    {
      slug: 'tomas-okafor',
      name: 'Tomas Okafor',
      role: 'Science editor',
      bio: 'Tomas Okafor covers science, above all how things are measured. This person is invented for the demonstration.',
    },
    {
      slug: 'mei-castellanos',
      name: 'Mei Castellanos',
      role: 'Writer, history of technology',
      bio: 'Mei Castellanos covers the history of technology from its documents. This person is invented for the demonstration.',
    },
    {
      slug: 'ruth-adeyemi',
      name: 'Ruth Adeyemi',
      role: 'Editor, the house and corrections',
      bio: 'Ruth Adeyemi covers how this publication is made and looks after its corrections. This person is invented for the demonstration.',
    },
  ],
  pages: [
    {
      slug: 'about',
      title: 'About',
      body: `The Colophon is a demonstration newsroom. It shows what a publication looks like when it is made with the software of the same name. A colophon is the note in a book that says how the book was made.

## What is invented and what is not

The staff are invented. No person of these names works here, and no byline stands for a real writer. The texts were drafted with AI from the sources that they list, and they have not been reviewed by a person. Each article carries a line that says so.

The sources are real. Each one is a document that exists, and each reference gives its address, so that you can check a sentence yourself. Where a sentence and its source disagree, believe the source.

## What to do with it

Read it, try the links, look at how a reference leads back to the text. Then replace it: whoever runs this publication is meant to put their own newsroom in its place, with a page like this one that says who they are.`,
    },
    {
      slug: 'ethics',
      title: 'Ethics',
      body: `These are the rules that the demonstration texts were written by. A real newsroom will want its own, and people who answer for them.

- A sentence with a figure, a date, a name or a quotation cites a document that supports it.
- Primary documents come before accounts of them.
- Quotation marks stand only around words that are in the cited document.
- What could not be supported was left out.
- Dates are written in full, so that a text does not age into a falsehood.
- People, events and documents are not invented. The four members of the staff are the exception, and their pages say so.
- Articles that describe the software of this publication belong to The House, so that readers can see that the publication is writing about itself.

Nobody has yet checked the texts against these rules by hand. That is what the line about review above each article means.`,
    },
    {
      slug: 'corrections-policy',
      title: 'Corrections policy',
      body: `An error of fact is corrected on the article in which it stands. The note says what was wrong, what is right, why it happened and when it was corrected. All corrections are listed on one public page, newest first.

- A correction is called a correction.
- A mistaken note is corrected by a further note and is not rewritten.
- The date of first publication stays. A second date is shown when the substance of an article has changed.
- An article that cannot be corrected is withdrawn. Its address then answers that it is gone, and gives the reason.
- An article that moves leaves a permanent redirect at its old address.

Some corrections and withdrawals in this demonstration were made to show what they look like. Where that is so, they say it.

How to report an error belongs on the contact page, which has not been written yet.`,
    },
    { slug: 'contact', title: 'Contact', body: '' },
    {
      slug: 'privacy',
      title: 'Privacy',
      body: `The pages for readers set no cookies, run no scripts and load nothing from third parties. Text, pictures, style sheets and typefaces come from the server that sent you this page.

## What a server sees

To answer a request, a server has to see the network address from which it came and the page that was asked for. Whether it writes them down, and for how long, is decided by whoever runs it. That person has to say so here. For this demonstration it has not been written yet.

## The newsroom’s own pages

Those who sign in to write and edit get a cookie that keeps them signed in. Readers never need an account.

## Links to elsewhere

References lead to pages of other publishers, which have rules of their own. Nothing is sent to them until you follow a link.`,
    },
    { slug: 'legal-notice', title: 'Legal notice', body: '' },
    { slug: 'ownership-and-funding', title: 'Ownership and funding', body: '' },
    {
      slug: 'accessibility',
      title: 'Accessibility',
      body: `The aim is level AA of the Web Content Accessibility Guidelines, version 2.2, on every page for readers. It is an aim: no independent audit has been made of this demonstration.

## What has been done towards it

- Pages are plain HTML with headings in order, and they can be read without scripts.
- A link at the start of each page leads past the navigation to the content.
- Reference markers and back-links have names that say where they lead.
- Pictures have a description for those who do not see them, and a caption for everybody.
- Each article states its language.

## If something is in your way

How to report a barrier has not been written yet. Whoever runs this publication has to name a person and an address here, and say how soon an answer can be expected.`,
    },
    {
      slug: 'use-of-ai',
      title: 'Use of AI',
      body: `The texts of this demonstration were drafted with AI from the sources that they list. No person has reviewed them. The drawings were made by small programs that were written with AI as well.

This is not hidden in a footnote. Each article carries a line that says what it is based on, how it was written and whether anybody has reviewed it. The line is part of the article’s record and appears wherever the article does.

## What that means for a reader

Language models write false sentences that sound like true ones. The references are the remedy that we can offer: follow the number and compare. A text without review deserves that more than any other.

## What a real newsroom should do

Say which tools it uses and for what. Name the person who reviewed each text and answers for it. Open each source before publishing. The line above the article has room for all of that.`,
    },
  ],
}
