import { z } from 'zod'
import { articleContent } from '../articles/content.ts'

const id = z.string().min(1).max(64)

/** The article as somebody has it on the screen, saved or not. */
export const listSuggestionsInput = z.strictObject({ id, content: articleContent })
export const dismissSuggestionInput = z.strictObject({ id, suggested: id })

export type ListSuggestionsInput = z.output<typeof listSuggestionsInput>
export type DismissSuggestionInput = z.output<typeof dismissSuggestionInput>
