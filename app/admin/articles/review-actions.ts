'use server'
import { deskAction } from '#app/desk-action.ts'
import { approve } from '#lib/reviews/approve.ts'
import { assign } from '#lib/reviews/assign.ts'
import { say } from '#lib/reviews/say.ts'
import { approveInput, assignInput, sayInput } from '#lib/reviews/schema.ts'

export const assignArticle = deskAction(assignInput, assign)
export const approveArticle = deskAction(approveInput, approve)
export const sayOfArticle = deskAction(sayInput, say)
