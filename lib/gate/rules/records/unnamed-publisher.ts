import { outlets, sameHouse } from '../../patterns/hosts.ts'
import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'
import { registrable } from '../../text/registrable.ts'

export const unnamedPublisher: Rule = {
  id: 'REF-08',
  group: 'records',
  severity: 'W',
  stage: 's',
  title: 'Who published a source is missing, or is not whose address it is',
  why: 'Readers weigh a source by who stands behind it.',
  fix: 'Enter the publisher; say in the note where it was taken over from another one.',
  falseAlarms: 'low',
  *find({ references, facts }) {
    const known = { ...outlets, ...facts.site.outlets }
    for (const [index, reference] of references.entries()) {
      const { publisher, author, url, note, kind } = reference
      if (!publisher) {
        if (!author || kind === 'web') yield atField(index, reference, 'publisher', 'Who published this?')
        continue
      }
      const domain = known[publisher] ?? known[publisher.replace(/^The /, '')]
      const own = registrable(url)
      const isSame =
        !domain ||
        !own ||
        own === registrable(`https://${domain}`) ||
        sameHouse.some((house) => house.includes(own) && house.includes(domain))
      if (!isSame && !note && !/archive\./.test(own))
        yield atField(index, reference, 'publisher', `${publisher} is named, and the address is of ${own}`)
    }
  },
}
