const minute = 60_000

/** How much a reader may say; forms show it too. */
export const reportLimits = { wrong: 2_000, inFact: 2_000, source: 1_000, name: 120, email: 254, answer: 1_000 }

/** Nobody reads and fills in the form sooner. */
export const soonestMs = 3_000

/** How many reports are taken within an hour. */
export const reportsAnHour = { window: 60 * minute, network: 5, article: 30, house: 200 }

/** After so many days nobody can tell any more who reported an error. */
export const daysNamed = 60
