import { z } from 'zod'
import { OutboundRefused, operatorsOwn, type Reach, theWeb } from '../outbound/reach.ts'
import { vetAddress } from '../outbound/vet-address.ts'
import { cleanLine } from '../text.ts'

// What our own client or the cache would not understand as a name for a list of tags.
const taken =
  /^(?:host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|keep-alive|proxy-.*|user-agent|cookie)$/i

/** Who outside is told of changes. An empty field means: nobody. */
export const outletSettings = z.strictObject({
  /** The HTTP cache in front of us: where and how it takes the tags of what changed. */
  purgeAddress: address(operatorsOwn).default(''),
  purgeMethod: z
    .string()
    .regex(/^[A-Z]{3,20}$/, 'A method is a word in capitals, such as PURGE or POST.')
    .default('PURGE'),
  purgeHeader: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,60}$/, 'The name of a header has letters, digits and hyphens.')
    .refine((name) => !taken.test(name), 'This header says something else already.')
    .default('xkey-purge'),
  /** A WebSub hub, which passes changes on to feed readers. */
  hub: address(theWeb).default(''),
  /** The key by which search engines know that IndexNow's news of changes are ours. */
  indexNowKey: z
    .string()
    .regex(/^(?:[A-Za-z0-9-]{8,128})?$/, 'A key has 8 to 128 letters, digits and hyphens.')
    .default(''),
})

export type OutletSettings = z.output<typeof outletSettings>

export const defaultOutlets: OutletSettings = outletSettings.parse({})

function address(reach: Reach) {
  return z
    .string()
    .max(2_000, 'At most 2000 characters.')
    .transform(cleanLine)
    .superRefine((value, context) => {
      try {
        if (value) vetAddress(value, reach)
      } catch (error) {
        if (!(error instanceof OutboundRefused)) throw error
        context.addIssue({ code: 'custom', message: error.message })
      }
    })
}
