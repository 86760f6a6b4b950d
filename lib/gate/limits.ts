/** How much a reason says at least, in characters: why an error goes out, and why a finding is let be. */
export const leastReason = { override: 20, dismissal: 10 } as const
