const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const OCHRE = '#c9953a'
const MIST = '#cfd6d4'

/** A globe cut by meridians every fifteen degrees, with one strip coloured. */
export default (): string => {
  const R = 350
  const meridian = (deg: number) => R * Math.sin((deg * Math.PI) / 180)
  const lines: string[] = []
  for (let deg = -75; deg <= 75; deg += 15) {
    const rx = Math.abs(meridian(deg)).toFixed(1)
    lines.push(
      deg === 0
        ? `<line x1="800" y1="${450 - R}" x2="800" y2="${450 + R}"/>`
        : `<path d="M800 ${450 - R} A${rx} ${R} 0 0 ${deg > 0 ? 1 : 0} 800 ${450 + R}"/>`,
    )
  }
  const parallels = [-60, -30, 0, 30, 60].map((lat) => {
    const y = 450 - R * Math.sin((lat * Math.PI) / 180)
    const half = R * Math.cos((lat * Math.PI) / 180)
    return `<line x1="${(800 - half).toFixed(1)}" y1="${y.toFixed(1)}" x2="${(800 + half).toFixed(1)}" y2="${y.toFixed(1)}"/>`
  })
  const hours: string[] = []
  for (let h = 0; h < 24; h++) {
    hours.push(`<rect x="${52 + h * 62.6}" y="${h === 13 ? 826 : 838}" width="44" height="${h === 13 ? 34 : 10}" fill="${h === 13 ? RED : INK}" opacity="${h === 13 ? 1 : 0.35}"/>`)
  }
  const [a, b] = [meridian(15), meridian(30)]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${PAPER}"/>` +
    `<circle cx="800" cy="450" r="${R}" fill="${MIST}"/><path d="M800 ${450 - R} A${R} ${R} 0 0 0 800 ${450 + R} A${meridian(45).toFixed(1)} ${R} 0 0 1 800 ${450 - R} Z" fill="${INK}" opacity="0.16"/>` +
    `<path d="M800 ${450 - R} A${b.toFixed(1)} ${R} 0 0 1 800 ${450 + R} A${a.toFixed(1)} ${R} 0 0 0 800 ${450 - R} Z" fill="${RED}"/>` +
    `<g fill="none" stroke="${INK}" stroke-width="2.5" stroke-opacity="0.6">${lines.join('')}<g stroke-opacity="0.25">${parallels.join('')}</g></g>` +
    `<circle cx="800" cy="450" r="${R}" fill="none" stroke="${INK}" stroke-width="7"/><circle cx="1360" cy="190" r="78" fill="${OCHRE}"/>${hours.join('')}</svg>`
  )
}
