const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const MIST = '#cfd6d4'
const SLATE = '#41566b'
const OCHRE = '#c9953a'

/** Lines of text on a sheet; each marker is tied to an entry on the right by a pair of threads. */
export default (): string => {
  const lines: string[] = []
  const threads: string[] = []
  const entries = [255, 395, 535, 675]
  const target = [0, 1, 0, 2, 3, 1]
  const ends = [700, 560, 640, 590, 690, 480]
  let n = 0
  for (let i = 0; i < 12; i++) {
    const y = 190 + i * 48
    const marked = i % 2 === 1
    const end = marked ? (ends[n] ?? 600) : 720
    lines.push(`<rect x="200" y="${y}" width="${end - 240}" height="14" rx="7" fill="${INK}" opacity="${marked ? 0.78 : 0.5}"/>`)
    if (!marked) continue
    const to = entries[target[n] ?? 0] ?? 255
    const x = end - 24
    lines.push(`<rect x="${x}" y="${y - 4}" width="22" height="22" fill="${RED}"/>`)
    const from = y + 7
    threads.push(`<path d="M${x + 30} ${from} C 880 ${from - 30}, 900 ${to - 18}, 1075 ${to - 8}" stroke="${RED}" stroke-width="3"/>`)
    threads.push(`<path d="M${x + 30} ${from + 6} C 850 ${from + 34}, 950 ${to + 26}, 1075 ${to + 10}" stroke="${OCHRE}" stroke-width="3"/>`)
    n++
  }
  const cards = entries.map(
    (y) =>
      `<g><rect x="1080" y="${y - 46}" width="330" height="92" fill="${PAPER}"/><rect x="1080" y="${y - 46}" width="14" height="92" fill="${RED}"/>` +
      `<rect x="1122" y="${y - 22}" width="240" height="12" rx="6" fill="${INK}"/><rect x="1122" y="${y + 8}" width="160" height="10" rx="5" fill="${INK}" opacity="0.4"/></g>`,
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${SLATE}"/>` +
    `<rect x="150" y="100" width="640" height="700" fill="${INK}" opacity="0.25" transform="translate(12 14)"/>` +
    `<rect x="150" y="100" width="640" height="700" fill="${PAPER}"/><rect x="200" y="140" width="300" height="22" fill="${INK}"/>` +
    `<line x1="1060" y1="130" x2="1060" y2="800" stroke="${MIST}" stroke-width="2" opacity="0.35"/>` +
    `${lines.join('')}<g fill="none" stroke-linecap="round">${threads.join('')}</g>${cards.join('')}</svg>`
  )
}
