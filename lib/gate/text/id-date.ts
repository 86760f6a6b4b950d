const day = 86_400_000

/** The time that an id in an address holds, where the host puts one there: it cannot be made up. UTC milliseconds or null. */
export function idDate({ hostname, pathname }: URL): number | null {
  const host = hostname.replace(/^(?:www|mobile|m)\./, '')
  const path = pathname.slice(0, 500)
  if (host === 'reuters.com') return reuters(path)
  if (host === 'x.com' || host === 'twitter.com') return snowflake(/\/status\/(\d{15,20})(?=\/|$)/.exec(path)?.[1])
  if (host === 'tiktok.com') return shifted(/\/video\/(\d{15,20})(?=\/|$)/.exec(path)?.[1], 32n, 1000)
  if (host === 'bsky.app') return tid(/\/post\/([2-7a-z]{13})(?=\/|$)/.exec(path)?.[1])
  if (host === 'web.archive.org') return stamp(/^\/web\/(\d{14})/.exec(path)?.[1])
  if (host === 'arxiv.org') return arxiv(/\/(?:abs|pdf)\/(\d{2})(\d{2})\.\d{4,5}/.exec(path))
  return uuid7(/\/([0-9a-f]{8}-[0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?=\/|$)/.exec(path)?.[1])
}

// The older addresses of Reuters end in K[BC]N and three characters that count the days since 2013 in base 36.
function reuters(path: string): number | null {
  const code = /-id[a-z]{0,3}K[BC]N([0-9A-Z]{3})[0-9A-Z]{0,3}(?=\/|$)/i.exec(path)?.[1]
  if (!code) return null
  const days = Number.parseInt(code, 36)
  const at = Date.UTC(2013, 0, 1) + days * day
  return at < Date.UTC(2030, 0, 1) ? at : null
}

function snowflake(id: string | undefined): number | null {
  return id ? Number(BigInt(id) >> 22n) + 1_288_834_974_657 : null
}

function shifted(id: string | undefined, by: bigint, times: number): number | null {
  return id ? Number(BigInt(id) >> by) * times : null
}

function tid(id: string | undefined): number | null {
  if (!id) return null
  const alphabet = '234567abcdefghijklmnopqrstuvwxyz'
  let value = 0n
  for (const letter of id) value = value * 32n + BigInt(alphabet.indexOf(letter))
  return Number((value >> 10n) / 1000n)
}

function stamp(text: string | undefined): number | null {
  if (!text) return null
  const [, y, m, d] = /^(\d{4})(\d{2})(\d{2})/.exec(text) ?? []
  return Date.UTC(Number(y), Number(m) - 1, Number(d))
}

function arxiv(parts: RegExpExecArray | null): number | null {
  const [, year, month] = parts ?? []
  if (!year || !month || Number(month) < 1 || Number(month) > 12) return null
  // The last day of the month: the id says no more.
  return Date.UTC(2000 + Number(year), Number(month), 0)
}

function uuid7(head: string | undefined): number | null {
  if (!head) return null
  const at = Number.parseInt(head.replace('-', ''), 16)
  return at > Date.UTC(2000, 0, 1) && at < Date.UTC(2100, 0, 1) ? at : null
}
