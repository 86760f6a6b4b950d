/** A page to go to, or a thing to begin. */
export interface DeskCommand {
  label: string
  what: string
  href: string
}
