/** How many stories a place holds. The screens show the same numbers that the schema demands. */
export const curationLimits = { slots: 12, pins: 10, hidden: 50 } as const
