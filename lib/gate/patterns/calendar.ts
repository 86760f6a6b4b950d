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
