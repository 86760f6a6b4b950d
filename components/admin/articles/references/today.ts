/** The day that it is now in a zone, as 2026-05-02. */
export function today(zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    Date.now(),
  )
}
