import { stem } from '../text/stem.ts'

const words = `abuse accident airstrike ambush arrest arson assassination assault attack avalanche ban bankruptcy blackout blast
blaze blockade bomb bombing boycott bribe bribery catastrophe ceasefire chaos charge clash collapse collision coma conspiracy
corruption coup crackdown crash crisis curfew cyberattack dead deadly death default deportation derailment disaster drought
drowned earthquake emergency epidemic eruption evacuation execution explosion famine fatal fire fired flood fraud genocide
hack hostage hurricane impeachment infection injured injury invasion jail jailed killed killer killing kidnap lawsuit leak
lockdown looting manslaughter massacre missile missing murder mutiny nuclear outbreak panic pandemic plague poison prison
protest rape rebellion recall recession resign resignation rebels revolt riot robbery ransom sabotage sanctions scandal shooting
shortage siege slump smuggling stabbing strike suicide surrender terror terrorist theft threat torture toxic trafficking
treason tsunami verdict veto victim victims violence virus war wildfire`.split(/\s+/)

/** Words that weigh in a headline, as stems: a story that has them not does not bear it. */
export const loadedWords: ReadonlySet<string> = new Set(words.map(stem))
