const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const SLATE = '#41566b'
const MOSS = '#66735a'

/** Four labels, each smaller than the one to its left, joined by short strokes. */
export default (): string => {
  const colours = [RED, SLATE, MOSS, INK]
  const widths = [430, 300, 200, 120]
  const heights = [300, 220, 160, 110]
  let x = 150
  const out: string[] = []
  widths.forEach((w, i) => {
    const h = heights[i] ?? 100
    const y = 450 - h / 2
    const cut = h * 0.28
    out.push(`<path d="M${x} ${450} L${x + cut} ${y} H${x + w} V${y + h} H${x + cut} Z" fill="${colours[i] ?? INK}"/>`)
    out.push(`<circle cx="${x + cut + h * 0.1}" cy="450" r="${h * 0.075}" fill="${PAPER}"/>`)
    for (let k = 0; k < 3; k++) {
      const lw = (w - cut - h * 0.42) * ([1, 0.8, 0.55][k] ?? 1)
      out.push(`<rect x="${x + cut + h * 0.26}" y="${450 - h * 0.2 + k * h * 0.16}" width="${lw}" height="${h * 0.06}" rx="${h * 0.03}" fill="${PAPER}" opacity="0.8"/>`)
    }
    if (i < 3) out.push(`<rect x="${x + w + 22}" y="443" width="42" height="14" fill="${INK}"/>`)
    x += w + 86
  })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${PAPER}"/>` +
    `<line x1="150" y1="690" x2="1450" y2="690" stroke="${INK}" stroke-width="2" opacity="0.25"/><path d="M1450 690 l-22 -10 v20 Z" fill="${INK}" opacity="0.35"/>${out.join('')}</svg>`
  )
}
