const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const OCHRE = '#c9953a'
const MOSS = '#66735a'

/** The marker bits of each byte, by the length of the sequence; the rest are bits of the character. */
const rows = [['0'], ['110', '10'], ['1110', '10', '10'], ['11110', '10', '10', '10']]

export default (): string => {
  const out: string[] = []
  rows.forEach((bytes, row) => {
    const y = 118 + row * 182
    const width = 94 + bytes.length * 330
    out.push(`<path d="M90 ${y} H${90 + width} l18 30 l-18 30 l18 30 l-18 34 H90 Z" fill="${PAPER}"/>`)
    for (let k = 0; k * 33 < width - 20; k++) out.push(`<circle cx="${112 + k * 33}" cy="${y + 106}" r="4.5" fill="${MOSS}"/>`)
    bytes.forEach((markers, byte) => {
      for (let bit = 0; bit < 8; bit++) {
        const x = 132 + byte * 330 + bit * 36
        const marker = markers[bit]
        const fill = marker === undefined ? OCHRE : RED
        const hole = marker === '0' ? `fill="none" stroke="${RED}" stroke-width="6"` : `fill="${fill}"`
        const inset = marker === '0' ? 3 : 0
        out.push(`<rect x="${x + inset}" y="${y + 24 + inset}" width="${28 - inset * 2}" height="${62 - inset * 2}" rx="4" ${hole}/>`)
      }
      if (byte > 0) out.push(`<line x1="${132 + byte * 330 - 25}" y1="${y + 20}" x2="${132 + byte * 330 - 25}" y2="${y + 92}" stroke="${INK}" stroke-width="2" opacity="0.3"/>`)
    })
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${MOSS}"/>${out.join('')}</svg>`
}
