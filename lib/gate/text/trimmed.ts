/** A text without these characters at its ends. */
export function trimmed(text: string, marks: string): string {
  let start = 0
  let end = text.length
  while (start < end && marks.includes(text[start] ?? '')) start += 1
  while (end > start && marks.includes(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end)
}
