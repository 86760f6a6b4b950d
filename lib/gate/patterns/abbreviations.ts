/** What a full stop follows without ending a sentence, lower case, without that full stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon st sr jr gen col lt sgt capt maj cmdr adm gov sen rep pres no nos vol vs etc al fig figs inc ltd co corp
  bros dept est approx ca cf ed eds pp p jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat
  sun u.s u.k u.n e.g i.e a.m p.m d.c ph.d e.u b.c a.d z.b bzw usw nr hr fr str m mme mlle`.split(/\s+/),
)
