import { deskHandler } from '#app/desk-handler.ts'
import { findStanding } from '#lib/corrections/find-standing.ts'
import { findStandingInput } from '#lib/corrections/schema.ts'

/** What was changed in an article on somebody's screen, and where the wrong words still stand. Nothing is kept. */
export const POST = deskHandler(findStandingInput, (viewer, input) => findStanding(viewer, input))
