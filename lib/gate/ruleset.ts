/** The version of the rules, patterns and word lists together. A report is good for this version only. */
export const ruleset = 'gate-1'
