import { months, weekdays } from './calendar.ts'

/** Small words that may stand inside a name. */
export const connectors: ReadonlySet<string> = new Set(
  'of de del della der den des di da dos du la le von van zu zum al el bin ibn y e'.split(' '),
)

/** What stands before a name and is no part of it. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister chancellor senator representative congressman
  governor mayor secretary general colonel captain lieutenant judge justice king queen prince princess pope father chief
  director chairman chairwoman deputy ambassador spokesman spokeswoman former rev saint`.split(/\s+/),
)

/** Capitalised words that are no names by themselves. */
export const notNames: ReadonlySet<string> = new Set([
  ...Object.keys(months),
  ...Object.keys(weekdays),
  ...`i the a an and but or so yet if while although because since according however meanwhile moreover instead later earlier
  yesterday today tomorrow tonight also then there here this that these those it its they we you he she in on at to from by for
  with after before during under over between among some many most more several few each every both all no not only even when
  where what who why how which both neither either unlike despite among one two three four five six seven eight nine ten
  mr mrs ms dr figure table note source sources references photo picture image read related see chapter section part page
  internet web north south east west northern southern eastern western english`.split(/\s+/),
])
