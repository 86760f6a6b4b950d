const words = `a about above after again against all almost along already also although always am among an and another any are
as at away back be became because become been before began behind being below between both but by came can cannot come could
did do does doing done down during each either else even ever every few first for found from further gave get give go going
gone had has have having he held her here hers herself him himself his how however i if in into is it its itself just keep
kept know last least less like made make many may me might more most much must my near never new next no nor not now of off
often on once one only onto or other others our out over own per put rather said same saw say says see seen she should since
so some still such take taken than that the their them then there these they thing this those three through thus till to told
too took toward towards two under until up upon us used very via was way we well went were what when where whether which
while who whom whose why will with within without would year years yet you your yours`

/** Function words of English, and others that say little. */
export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/))
