import { deskHandler } from '#app/desk-handler.ts'
import { findLastWords } from '#lib/media/last-words.ts'
import { remember } from '#lib/media/remember.ts'
import { pictureInput, rememberInput } from '#lib/media/schema.ts'

/** What was said of a picture where it was used last. */
export const GET = deskHandler(pictureInput, findLastWords)

/** Takes what an article says of a picture into the library. */
export const POST = deskHandler(rememberInput, remember)
