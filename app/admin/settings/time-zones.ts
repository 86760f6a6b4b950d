/** Time zones by continent, UTC first. The one in use is among them, even when the runtime lists it under another name. */
export function timeZones(current: string): { group: string; items: string[] }[] {
  const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), current])]
  const groups = Map.groupBy(zones, (zone) => (zone.includes('/') ? (zone.split('/')[0] ?? zone) : 'Everywhere'))
  return [...groups].map(([group, items]) => ({ group, items }))
}
