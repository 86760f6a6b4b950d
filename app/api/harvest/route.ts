import { deskHandler } from '#app/desk-handler.ts'
import { harvest } from '#lib/harvest/harvest.ts'
import { harvestInput } from '#lib/harvest/schema.ts'

/** What a source says of itself, for the form of a reference. Nothing is kept. */
export const POST = deskHandler(harvestInput, (viewer, input, now) => harvest(viewer, input, now))
