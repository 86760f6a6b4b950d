const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const OCHRE = '#c9953a'
const SLATE = '#41566b'

/** A spotted disc over two rows of bars: the same counts on two scales. */
export default (): string => {
  const bars: string[] = []
  for (let i = 0; i < 60; i++) {
    const cycle = Math.sin((Math.PI * (i % 11)) / 11) ** 1.6
    const h = 14 + cycle * (62 + 26 * Math.sin(i / 9))
    const x = 150 + i * 22
    bars.push(`<rect x="${x}" y="${640 - h}" width="12" height="${h.toFixed(1)}" fill="${PAPER}" opacity="0.5"/>`)
    bars.push(`<rect x="${x}" y="${(838 - h / 0.6).toFixed(1)}" width="12" height="${(h / 0.6).toFixed(1)}" fill="${RED}"/>`)
  }
  const spots = [
    [690, 236, 15],
    [716, 252, 8],
    [672, 262, 6],
    [880, 318, 18],
    [908, 300, 9],
    [905, 338, 7],
    [800, 180, 6],
    [770, 372, 10],
    [788, 384, 5],
  ]
  const dots = spots.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${(r ?? 5) * 1.7}" fill="${RED}" opacity="0.35"/><circle cx="${x}" cy="${y}" r="${r}" fill="${INK}"/>`)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${SLATE}"/>` +
    `<circle cx="800" cy="280" r="226" fill="${OCHRE}" opacity="0.25"/><circle cx="800" cy="280" r="200" fill="${OCHRE}"/>${dots.join('')}` +
    `<line x1="140" y1="640" x2="1472" y2="640" stroke="${PAPER}" stroke-width="2" opacity="0.6"/><line x1="140" y1="838" x2="1472" y2="838" stroke="${PAPER}" stroke-width="2" opacity="0.6"/>` +
    `${bars.join('')}</svg>`
  )
}
