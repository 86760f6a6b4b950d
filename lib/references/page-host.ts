/** The host under which a source has its page: '' for a source without an address, and for one that no path can name. */
export function pageHost(host: string | null): string {
  return host !== null && /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)+$/.test(host) ? host : ''
}
