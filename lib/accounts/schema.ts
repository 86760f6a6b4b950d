import { z } from 'zod'
import { emailLimit, nameLimit } from '../access/limits.ts'
import { newPassword } from '../access/password-rules.ts'
import { cleanName } from '../text.ts'

const name = z
  .string()
  .trim()
  .max(nameLimit, `Use at most ${nameLimit} characters.`)
  .regex(/^\P{Cc}*$/u, 'A name is one line of text.')
  .transform(cleanName)
  .pipe(z.string().min(1, 'Give a name.'))
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(emailLimit, `Use at most ${emailLimit} characters.`)
  .pipe(z.email('This is not an e-mail address.'))
const role = z.enum(['contributor', 'editor', 'admin'], 'Choose a role.')
const id = z.string().min(1).max(64)
const token = z.string().trim().min(1, 'Give the code.').max(128, 'This is not the code.')

export const setUpInput = z.strictObject({ code: token, name, email, password: newPassword })
export const inviteInput = z.strictObject({ name, email, role })
export const addInput = z.strictObject({ name, email, role, password: newPassword })
export const choosePasswordInput = z.strictObject({ token, name, password: newPassword })
export const changeRoleInput = z.strictObject({ id, role })
export const accountInput = z.strictObject({ id })
export const resetInput = z.strictObject({ email })
export const renameInput = z.strictObject({ name })
export const changePasswordInput = z.strictObject({
  currentPassword: z.string().min(1, 'Give the password that you use now.').max(1000),
  password: newPassword,
})
export const endSessionInput = z.strictObject({ session: z.string().length(64) })
export const noInput = z.strictObject({})

export type SetUpInput = z.output<typeof setUpInput>
export type InviteInput = z.output<typeof inviteInput>
export type AddInput = z.output<typeof addInput>
export type ChoosePasswordInput = z.output<typeof choosePasswordInput>
export type ChangeRoleInput = z.output<typeof changeRoleInput>
export type AccountInput = z.output<typeof accountInput>
export type ChangePasswordInput = z.output<typeof changePasswordInput>
