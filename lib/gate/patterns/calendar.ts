/** Months by their names and short forms in the languages that we read. */
export const months: Record<string, number> = {
  ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10 },
  ...{ november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11 },
  ...{ dec: 12, januar: 1, februar: 2, märz: 3, mai: 5, juni: 6, juli: 7, oktober: 10, dezember: 12, janvier: 1, février: 2 },
  ...{ mars: 3, avril: 4, juin: 6, juillet: 7, août: 8, septembre: 9, octobre: 10, novembre: 11, décembre: 12 },
}

/** Days of the week, Sunday 0. */
export const weekdays: Record<string, number> = {
  ...{ sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sonntag: 0, montag: 1 },
  ...{ dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, dimanche: 0, lundi: 1, mardi: 2, mercredi: 3 },
  ...{ jeudi: 4, vendredi: 5, samedi: 6 },
}

const monthNames = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')
const dayNames = Object.keys(weekdays).join('|')
const before = `(?:\\b(${dayNames})\\b,? (?:the )?)?`
export const dayFirst = new RegExp(
  `${before}\\b(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(${monthNames})\\b\\.?(?:,? (\\d{4})\\b)?`,
  'gi',
)
export const monthFirst = new RegExp(
  `${before}\\b(${monthNames})\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%])(?:,? (\\d{4})\\b)?`,
  'gi',
)
export const monthYear = new RegExp(`\\b(${monthNames})\\b\\.?,? (\\d{4})\\b`, 'gi')
export const isoDate = /\b(\d{4})-(\d{2})-(\d{2})\b/g
export const yearOnly =
  /\b(?:in|by|since|until|from|during|of|before|after|early|late|mid|year|between|and|to|dated)[ -](1[5-9]\d\d|20\d\d)\b(?![-/,.]\d|\s?(?:%|km|kg|people|men|women))/gi
