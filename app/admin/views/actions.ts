'use server'
import { deskAction } from '#app/desk-action.ts'
import { remove } from '#lib/views/remove.ts'
import { save } from '#lib/views/save.ts'
import { removeViewInput, saveViewInput } from '#lib/views/schema.ts'

export const saveView = deskAction(saveViewInput, save)
export const removeView = deskAction(removeViewInput, remove)
