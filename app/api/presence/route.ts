import { deskHandler } from '#app/desk-handler.ts'
import { beat } from '#lib/presence/beat.ts'
import { leave } from '#lib/presence/leave.ts'
import { beatInput, presenceInput } from '#lib/presence/schema.ts'
import { takeOver } from '#lib/presence/take-over.ts'

/** The heartbeat of an article's screen, taking it over from another, and leaving it. */
export const POST = deskHandler(beatInput, beat)
export const PUT = deskHandler(presenceInput, takeOver)
export const DELETE = deskHandler(presenceInput, leave)
