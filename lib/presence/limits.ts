/** How often a screen says that somebody is there. */
export const beatMs = 15_000
/** How long somebody counts as there, or as writing, after the last time: three beats. */
export const termMs = 3 * beatMs
