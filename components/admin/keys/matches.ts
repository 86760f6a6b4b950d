import type { DeskCommand } from './desk-command.ts'

/** The commands whose name or purpose has a word that begins like each of the typed ones; those by name first. */
export function matches<Command extends DeskCommand>(commands: Command[], typed: string): Command[] {
  const wanted = wordsOf(typed)
  const fits = (text: string) => {
    const words = wordsOf(text)
    return wanted.every((want) => words.some((word) => word.startsWith(want)))
  }
  const byName = commands.filter(({ label }) => fits(label))
  return [...byName, ...commands.filter((command) => !byName.includes(command) && fits(`${command.label} ${command.what}`))]
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
