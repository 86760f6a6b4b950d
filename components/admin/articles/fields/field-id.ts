/** The id of the input of a field, by the field's path: what a sentence beside it, and the way to it, go by. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`
}
