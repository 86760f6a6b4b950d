import { partialDate } from '../articles/content.ts'

/** A date of a page as references have it: as exact as it is given, the day where the page stands. @returns '' for other words */
export function partialDay(text: string): string {
  const [, year, month, day] = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?=$|[^\d])/.exec(text) ?? []
  const two = (part: string) => part.padStart(2, '0')
  const value = [year, ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].filter(Boolean).join('-')
  return value && partialDate.safeParse(value).success ? value : ''
}
