/** A form's fields as an object: `name[]` becomes a list, the framework's own fields and files are left out. */
export function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    if (name.endsWith('[]')) fields[name.slice(0, -2)] = values
    else if (values[0] !== undefined) fields[name] = values[0]
  }
  return fields
}

/** The same for putting back: only what a plain form can show again, never a password. */
export function typedIn(form: FormData): Record<string, string> {
  const entries = Object.entries(fieldsOf(form)).filter(([name]) => !/password/i.test(name))
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : value]))
}
