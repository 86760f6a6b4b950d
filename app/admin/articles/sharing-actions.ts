'use server'
import { deskAction } from '#app/desk-action.ts'
import { makeLink } from '#lib/previews/make-link.ts'
import { revokeLink } from '#lib/previews/revoke-link.ts'
import { makeLinkInput, revokeLinkInput } from '#lib/previews/schema.ts'

export const makePreviewLink = deskAction(makeLinkInput, makeLink)
export const revokePreviewLink = deskAction(revokeLinkInput, revokeLink)
