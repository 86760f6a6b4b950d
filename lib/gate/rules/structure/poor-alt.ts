import { picturesIn } from '../../pictures.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'

export const poorAlt: Rule = {
  id: 'STR-04',
  group: 'structure',
  severity: 'W',
  stage: 's',
  title: 'A picture’s description does not describe it',
  why: 'A file name, “image of”, or the caption again is no description.',
  fix: 'Say what is to be seen, in a sentence.',
  falseAlarms: 'low',
  *find(reading) {
    for (const { path, alt, caption } of picturesIn(reading)) {
      const fault = faultOf(alt.trim(), caption, reading.content.headline)
      if (fault)
        yield { path: `${path}.alt`, start: 0, end: alt.length, excerpt: alt.slice(0, 200).toWellFormed(), message: fault }
    }
  },
}

function faultOf(alt: string, caption: string, headline: string): string | null {
  if (!alt) return null
  if (/\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)$/i.test(alt) || /^(?:IMG|DSC|image)[_-]?\d+$/i.test(alt))
    return 'The description is a file name'
  if (/^(?:an? )?(?:image|photo|photograph|picture|pic|graphic)(?: (?:of|showing)\b|$)/i.test(alt))
    return 'The description says that it is a picture; everybody knows'
  if (normalise(alt) === normalise(caption)) return 'The description repeats the caption'
  if (normalise(alt) === normalise(headline)) return 'The description repeats the headline'
  return alt.length > 250 ? `The description is ${alt.length} characters long; 250 are enough` : null
}
