const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const OCHRE = '#c9953a'
const MIST = '#cfd6d4'

/** A dial of sixty-one marks; the odd one is red. */
export default (): string => {
  const ticks: string[] = []
  for (let i = 0; i < 61; i++) {
    const extra = i === 60
    const long = i % 5 === 0 && !extra
    const angle = (i * 360) / 61
    const r1 = 360
    const r2 = extra ? 250 : long ? 305 : 332
    ticks.push(
      `<line x1="800" y1="${450 - r1}" x2="800" y2="${450 - r2}" stroke="${extra ? RED : INK}" stroke-width="${extra ? 16 : long ? 10 : 5}" transform="rotate(${angle.toFixed(2)} 800 450)"/>`,
    )
  }
  const orbits = [0, 1, 2, 3, 4, 5].map(
    (i) => `<circle cx="800" cy="450" r="${450 + i * 85}" fill="none" stroke="${INK}" stroke-opacity="${0.22 - i * 0.03}" stroke-width="2"/>`,
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${OCHRE}"/>${orbits.join('')}` +
    `<circle cx="800" cy="450" r="398" fill="${PAPER}"/><circle cx="800" cy="450" r="398" fill="none" stroke="${INK}" stroke-width="10"/>${ticks.join('')}` +
    `<circle cx="800" cy="450" r="150" fill="${MIST}"/><path d="M800 300 A150 150 0 0 1 800 600 A62 150 0 0 0 800 300 Z" fill="${INK}" opacity="0.75"/>` +
    `<ellipse cx="800" cy="450" rx="62" ry="150" fill="none" stroke="${INK}" stroke-width="2" opacity="0.4"/><line x1="650" y1="450" x2="950" y2="450" stroke="${INK}" stroke-width="2" opacity="0.4"/>` +
    `<line x1="800" y1="225" x2="800" y2="675" stroke="${INK}" stroke-width="4" transform="rotate(23 800 450)"/></svg>`
  )
}
