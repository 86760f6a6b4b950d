/** What forms show and schemas ask. */
export const passwordLimits = { least: 12, most: 128 }
export const nameLimit = 120
export const emailLimit = 254

const minute = 60_000
const hour = 60 * minute

/** How long a session lasts, in milliseconds. */
export const sessionLimits = {
  idle: 12 * hour,
  absolute: { contributor: 168 * hour, editor: 168 * hour, admin: 24 * hour },
  /** A session's last use is written at most this often. */
  touchEvery: 5 * minute,
}

export const tokenLife = { 'set-up': 24 * 365 * hour, invite: 72 * hour, reset: 30 * minute }

/** Failed attempts in a window, and how long the window is. */
export const throttleLimits = { window: 15 * minute, accountAndIp: 5, account: 10, ip: 20 }
