import { deskHandler } from '#app/desk-handler.ts'
import { askGate } from '#lib/gate/ask.ts'
import { askGateInput } from '#lib/gate/schema.ts'

/** What the gate says of an article as it stands on somebody's screen, saved or not. Nothing is kept. */
export const POST = deskHandler(askGateInput, async (viewer, input, now) => {
  const { report, dismissed } = await askGate(viewer, input, now)
  return { report, dismissed }
})
