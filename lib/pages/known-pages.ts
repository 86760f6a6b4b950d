/** The pages in which a publication says who it is and how it works, in the order of the foot. `belongs` says what is to be written there. */
export const knownPages = [
  { slug: 'about', title: 'About us', belongs: 'who publishes this, for whom, and why' },
  { slug: 'ethics', title: 'Ethics', belongs: 'the rules that the newsroom has given itself' },
  { slug: 'corrections-policy', title: 'How we correct', belongs: 'how errors are reported, corrected and shown' },
  { slug: 'contact', title: 'Contact', belongs: 'how to reach the newsroom and how to report an error' },
  { slug: 'privacy', title: 'Privacy', belongs: 'what is recorded about readers, and for how long' },
  { slug: 'legal-notice', title: 'Legal notice', belongs: 'who is responsible under the law, with an address' },
  { slug: 'ownership-and-funding', title: 'Ownership and funding', belongs: 'who owns the publication and who pays for it' },
  {
    slug: 'accessibility',
    title: 'Accessibility',
    belongs: 'what the pages hold to, what is known to fail, and how to report a barrier',
  },
  { slug: 'use-of-ai', title: 'Use of AI', belongs: 'where software writes or helps to write, and who answers for it' },
] as const
