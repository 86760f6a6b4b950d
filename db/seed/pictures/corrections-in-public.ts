const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const OCHRE = '#c9953a'

/** A column of text in which one line is struck through and a new one stands beside it. */
export default (): string => {
  const widths = [560, 610, 540, 600, 580, 620, 520, 590, 610, 380]
  const rows = widths.map((w, i) => {
    const y = 170 + i * 62
    const struck = i === 4
    return `<rect x="220" y="${y}" width="${w}" height="18" rx="9" fill="${INK}" opacity="${struck ? 0.28 : 0.42}"/>`
  })
  const y = 170 + 4 * 62 + 9
  const ticks: string[] = []
  for (let i = 0; i < 10; i++) {
    ticks.push(`<rect x="168" y="${170 + i * 62}" width="${i === 4 ? 26 : 12}" height="18" fill="${i === 4 ? RED : INK}" opacity="${i === 4 ? 1 : 0.18}"/>`)
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${OCHRE}"/>` +
    `<rect x="120" y="80" width="1360" height="740" fill="${PAPER}"/>` +
    `<line x1="900" y1="130" x2="900" y2="770" stroke="${INK}" stroke-width="2" opacity="0.15"/>` +
    `${ticks.join('')}${rows.join('')}` +
    `<path d="M205 ${y + 5} C 340 ${y - 10}, 520 ${y + 12}, 825 ${y - 5}" fill="none" stroke="${RED}" stroke-width="9" stroke-linecap="round"/>` +
    `<path d="M850 ${y} H 905 M905 ${y - 74} V ${y + 74} M905 ${y - 74} H 935 M905 ${y + 74} H 935" fill="none" stroke="${RED}" stroke-width="5"/>` +
    `<rect x="965" y="${y - 62}" width="430" height="20" rx="10" fill="${INK}"/><rect x="965" y="${y - 10}" width="390" height="20" rx="10" fill="${INK}"/>` +
    `<rect x="965" y="${y + 42}" width="210" height="20" rx="10" fill="${INK}"/><circle cx="1215" cy="${y + 52}" r="10" fill="${RED}"/></svg>`
  )
}
