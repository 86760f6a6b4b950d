/** The day of an archived copy, where its address says it: `2026-05-02`; null where it does not. */
export function archiveDay(url: string): string | null {
  const [, year = '', month = '', day = ''] = /\/web\/(\d{4})(\d{2})(\d{2})\d{6}(?:[a-z]{2}_)?\//.exec(url) ?? []
  const value = `${year}-${month}-${day}`
  return Number.isNaN(Date.parse(value)) ? null : value
}
