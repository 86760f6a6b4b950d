const INK = '#1f1b16'
const RED = '#9e2a1f'
const MIST = '#cfd6d4'

/** One red square for the library, and 608 grey ones for its tests. */
export default (): string => {
  const squares: string[] = []
  for (let i = 0; i < 608; i++) {
    const x = 380 + (i % 32) * 34
    const y = 132 + Math.floor(i / 32) * 34
    const shade = 0.42 + ((i * 37) % 11) * 0.042
    squares.push(`<rect x="${x}" y="${y}" width="26" height="26" opacity="${shade.toFixed(2)}"/>`)
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${INK}"/>` +
    `<line x1="318" y1="132" x2="318" y2="770" stroke="${MIST}" stroke-width="2" opacity="0.4"/>` +
    `<rect x="214" y="438" width="26" height="26" fill="${RED}"/><circle cx="227" cy="451" r="44" fill="none" stroke="${RED}" stroke-width="3"/>` +
    `<g fill="${MIST}">${squares.join('')}</g></svg>`
  )
}
