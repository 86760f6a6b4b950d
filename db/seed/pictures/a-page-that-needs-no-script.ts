const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const MIST = '#cfd6d4'
const SLATE = '#41566b'
const MOSS = '#66735a'
const OCHRE = '#c9953a'

const gear = (cx: number, cy: number, r: number, teeth: number): string => {
  let out = ''
  for (let i = 0; i < teeth; i++) {
    const a = (i * 360) / teeth
    out += `<rect x="${cx - r * 0.13}" y="${cy - r * 1.22}" width="${r * 0.26}" height="${r * 0.4}" transform="rotate(${a} ${cx} ${cy})"/>`
  }
  return `${out}<circle cx="${cx}" cy="${cy}" r="${r}"/><circle cx="${cx}" cy="${cy}" r="${r * 0.34}" fill="${MOSS}"/>`
}

/** A browser window with a whole page; a row of gears beside it that drives nothing. */
export default (): string => {
  const rows: string[] = []
  for (let i = 0; i < 7; i++) {
    rows.push(`<rect x="260" y="${470 + i * 40}" width="${[620, 590, 630, 560, 610, 580, 300][i] ?? 600}" height="14" rx="7"/>`)
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${MOSS}"/>` +
    `<rect x="200" y="96" width="760" height="708" rx="14" fill="${INK}" opacity="0.28" transform="translate(12 14)"/>` +
    `<rect x="200" y="96" width="760" height="708" rx="14" fill="${PAPER}"/><path d="M200 158 V110 a14 14 0 0 1 14 -14 H946 a14 14 0 0 1 14 14 V158 Z" fill="${MIST}"/>` +
    `<circle cx="236" cy="127" r="9" fill="${RED}"/><circle cx="266" cy="127" r="9" fill="${OCHRE}"/><rect x="310" y="116" width="600" height="22" rx="11" fill="${PAPER}"/>` +
    `<rect x="260" y="196" width="430" height="30" fill="${INK}"/>` +
    `<rect x="260" y="252" width="640" height="184" fill="${SLATE}"/><path d="M260 436 L420 320 L520 392 L640 290 L900 436 Z" fill="${MIST}"/><circle cx="800" cy="308" r="26" fill="${OCHRE}"/>` +
    `<g fill="${INK}" opacity="0.55">${rows.join('')}</g>` +
    `<g fill="${INK}" opacity="0.34">${gear(1130, 290, 80, 12)}${gear(1350, 440, 98, 14)}${gear(1140, 600, 66, 10)}</g>` +
    `<line x1="1040" y1="740" x2="1460" y2="740" stroke="${PAPER}" stroke-width="4" opacity="0.5"/></svg>`
  )
}
