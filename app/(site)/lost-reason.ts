import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { lostHeader } from '#lib/addresses/lost-header.ts'

/** What the front desk says of a lost address. Nobody else leads here: at its own address such a page is not there. */
export async function lostReason(): Promise<string> {
  const said = (await headers()).get(lostHeader)
  if (!said) notFound()
  return said
}
