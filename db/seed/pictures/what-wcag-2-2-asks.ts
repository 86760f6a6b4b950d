const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const OCHRE = '#c9953a'
const SLATE = '#41566b'
const MIST = '#cfd6d4'

/** Drawn at nine to one: squares of twenty, circles of twenty-four, with gaps of four and of nothing. */
export default (): string => {
  const scale = 9
  const side = 20 * scale
  const radius = 12 * scale
  const row = (cy: number, gap: number, colour: string, ring: string) => {
    const step = side + gap * scale
    const first = 800 - 2.5 * step
    const centres = [0, 1, 2, 3, 4, 5].map((i) => first + i * step)
    const squares = centres.map(
      (cx, i) =>
        `<rect x="${cx - side / 2}" y="${cy - side / 2}" width="${side}" height="${side}" fill="${i % 2 ? colour : MIST}" stroke="${PAPER}" stroke-width="3"/>` +
        `<circle cx="${cx}" cy="${cy}" r="26" fill="${i % 2 ? PAPER : SLATE}"/>`,
    )
    const rings = centres.map((cx) => `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="none" stroke="${ring}" stroke-width="7"/>`)
    const lenses = gap > 0 ? [] : centres.slice(1).map((cx) => {
      const mid = cx - step / 2
      const half = Math.sqrt(radius ** 2 - (step / 2) ** 2)
      return `<path d="M${mid} ${cy - half} A${radius} ${radius} 0 0 1 ${mid} ${cy + half} A${radius} ${radius} 0 0 1 ${mid} ${cy - half} Z" fill="${RED}"/>`
    })
    return squares.join('') + lenses.join('') + rings.join('')
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${INK}"/>` +
    `${row(262, 4, SLATE, OCHRE)}${row(638, 0, SLATE, RED)}<rect x="140" y="447" width="1320" height="4" fill="${PAPER}" opacity="0.25"/></svg>`
  )
}
