/** Numbers in words. */
export const numberWords: Record<string, number> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  ...{ thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 },
  ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
}

export const scales: Record<string, number> = {
  ...{ hundred: 100, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000, trillion: 1_000_000_000_000 },
  ...{ m: 1_000_000, mn: 1_000_000, bn: 1_000_000_000, tn: 1_000_000_000_000, k: 1_000 },
}

const units: Record<string, string> = {
  ...{ '%': '%', 'per cent': '%', percent: '%', '‰': '‰', '°c': '°C', '°f': '°F', degrees: '°', degree: '°' },
  ...{ dollars: 'USD', dollar: 'USD', euros: 'EUR', euro: 'EUR', pounds: 'GBP', pound: 'GBP', yen: 'JPY', cents: 'cent' },
  ...{ kronor: 'SEK', kronas: 'SEK', kroner: 'NOK', francs: 'franc', rubles: 'rouble', roubles: 'rouble', rupees: 'rupee' },
  ...{ yuan: 'yuan', won: 'won', lira: 'lira', zloty: 'zloty', pesos: 'peso', shekels: 'shekel', rand: 'rand' },
  ...{ km: 'km', kilometres: 'km', kilometers: 'km', kilometre: 'km', kilometer: 'km', miles: 'mile', mile: 'mile' },
  ...{ m: 'm', metres: 'm', meters: 'm', metre: 'm', meter: 'm', feet: 'foot', foot: 'foot', inches: 'inch', cm: 'cm', mm: 'mm' },
  ...{ kg: 'kg', kilograms: 'kg', kilos: 'kg', tonnes: 'tonne', tons: 'ton', tonne: 'tonne', ton: 'ton', grams: 'g' },
  ...{ litres: 'litre', liters: 'litre', litre: 'litre', hectares: 'hectare', hectare: 'hectare', acres: 'acre' },
  ...{ hours: 'hour', hour: 'hour', minutes: 'minute', minute: 'minute', seconds: 'second', days: 'day', day: 'day' },
  ...{ weeks: 'week', week: 'week', months: 'month', month: 'month', years: 'year', year: 'year', decades: 'decade' },
  ...{ people: 'person', persons: 'person', residents: 'person', passengers: 'person', workers: 'person', men: 'person' },
  ...{ women: 'person', children: 'person', patients: 'person', students: 'person', pupils: 'person', teachers: 'person' },
  ...{ soldiers: 'person', employees: 'person', members: 'person', voters: 'person', deaths: 'death', dead: 'death' },
  ...{ houses: 'house', homes: 'house', flats: 'house', ships: 'ship', boats: 'boat', cars: 'car', trains: 'train' },
  ...{ votes: 'vote', seats: 'seat', points: 'point', cases: 'case', books: 'book', trees: 'tree', pages: 'page' },
  ...{ mw: 'MW', gw: 'GW', kwh: 'kWh', megawatts: 'MW', gb: 'GB', mb: 'MB', bytes: 'byte', mph: 'mph' },
}

/** The unit that a word or sign stands for, or an empty string. */
export function unitOf(word: string): string {
  return units[word.toLowerCase()] ?? ''
}

const scaleNames = Object.keys(scales).join('|')

/** A figure in digits: currency, digits, ordinal ending, scale, sign, and the word behind it. */
export const figure = new RegExp(
  `([$€£¥]|\\b(?:USD|EUR|GBP) ?)?(?<![\\p{L}\\d.])(?!\\d{1,4}\\.\\d{1,4}\\.\\d)(\\d{1,3}(?:[,\\u00A0\\u202F]\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)(?!\\d)(st|nd|rd|th)?(?: ?(${scaleNames})\\b)?(?: ?(%|‰|°[CF])|[ -](per cent|percent|\\p{L}{1,20})\\b)?`,
  'giu',
)
/** A figure in words: number, scale, and the word behind it. */
export const speltFigure = new RegExp(
  `\\b(${Object.keys(numberWords).join('|')})\\b(?: (hundred|thousand|million|billion|trillion)\\b)?(?:[ -](per cent|percent|\\p{L}{1,20})\\b)?`,
  'giu',
)
