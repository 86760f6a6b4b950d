const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const OCHRE = '#c9953a'
const SLATE = '#41566b'
const MIST = '#cfd6d4'
const MOSS = '#66735a'

const swell = (y: number, height: number, phase: number) => {
  let d = `M0 ${y}`
  for (let x = 0; x <= 1600; x += 20) d += ` L${x} ${(y + height * Math.sin(x / 190 + phase)).toFixed(1)}`
  return d
}

/** The sea in section: a buoy above, a pressure recorder below, sound between them. */
export default (): string => {
  const layers = [0, 1, 2, 3, 4].map(
    (i) => `<path d="${swell(250 + i * 105, 12 - i * 2, i * 0.9)} V900 H0 Z" fill="${i % 2 ? SLATE : INK}" fill-opacity="${i === 0 ? 0 : 0.13 + i * 0.03}"/>`,
  )
  const arcs = [1, 2, 3, 4, 5, 6].map((i) => {
    const r = 52 + i * 62
    const dx = (r * Math.sin(0.42)).toFixed(1)
    const dy = (r * Math.cos(0.42)).toFixed(1)
    return `<path d="M${920 - Number(dx)} ${742 - Number(dy)} A${r} ${r} 0 0 1 ${920 + Number(dx)} ${742 - Number(dy)}" fill="none" stroke="${OCHRE}" stroke-width="7" stroke-linecap="round" opacity="${(1 - i * 0.12).toFixed(2)}"/>`
  })
  let floor = 'M0 820'
  for (let x = 0; x <= 1600; x += 40) floor += ` L${x} ${(800 - 26 * Math.sin(x / 230 + 2) - 9 * Math.sin(x / 61)).toFixed(1)}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${MIST}"/>` +
    `<circle cx="1310" cy="118" r="46" fill="${PAPER}"/><path d="${swell(250, 12, 0)} V900 H0 Z" fill="${SLATE}"/>${layers.join('')}` +
    `<path d="${swell(250, 12, 0)}" fill="none" stroke="${PAPER}" stroke-width="5"/>` +
    `<path d="M716 262 C690 430 560 560 548 800" fill="none" stroke="${PAPER}" stroke-width="3" opacity="0.75"/><rect x="520" y="772" width="56" height="40" fill="${INK}"/>` +
    `<path d="${floor} V900 H0 Z" fill="${MOSS}"/>${arcs.join('')}` +
    `<path d="M640 224 H792 L768 268 H664 Z" fill="${RED}"/><path d="M676 224 L716 118 L756 224 Z" fill="none" stroke="${INK}" stroke-width="7"/><line x1="694" y1="176" x2="738" y2="176" stroke="${INK}" stroke-width="6"/><circle cx="716" cy="110" r="13" fill="${OCHRE}"/>` +
    `<path d="M862 806 L890 742 H950 L978 806 Z" fill="${INK}"/><circle cx="920" cy="742" r="34" fill="${PAPER}"/><circle cx="920" cy="742" r="12" fill="${RED}"/></svg>`
  )
}
