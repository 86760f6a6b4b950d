const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const OCHRE = '#c9953a'
const SLATE = '#41566b'
const MIST = '#cfd6d4'

/** A cylinder's outline: body, lid and foot. */
const outline = (cx: number) =>
  `M${cx - 105} 430 A105 30 0 0 1 ${cx + 105} 430 V640 A105 30 0 0 1 ${cx - 105} 640 Z`

/** The prototype under three bell jars; beside it the same shape, made of waves. */
export default (): string => {
  const jars = [0, 1, 2].map((i) => {
    const w = 170 + i * 55
    const top = 330 - i * 62
    return (
      `<path d="M${470 - w} 690 V${top + w} A${w} ${w} 0 0 1 ${470 + w} ${top + w} V690" fill="${MIST}" fill-opacity="0.1" stroke="${MIST}" stroke-opacity="${0.9 - i * 0.22}" stroke-width="3"/>` +
      `<circle cx="470" cy="${top - 13}" r="11" fill="${MIST}" opacity="${0.9 - i * 0.22}"/>`
    )
  })
  const waves: string[] = []
  for (let row = 0; row < 23; row++) {
    const y = 408 + row * 11.8
    let d = `M1020 ${y}`
    for (let x = 1026; x <= 1240; x += 6) {
      const lift = 4.6 * Math.sin((x - 800) / 9.2 + row * 0.55)
      d += ` L${x} ${(y + lift).toFixed(1)}`
    }
    waves.push(`<path d="${d}" fill="none" stroke="${row === 11 ? OCHRE : PAPER}" stroke-width="${row === 11 ? 5 : 3}"/>`)
  }
  const copy = (cx: number, size: number, opacity: number) =>
    `<g transform="translate(${cx - 1130 * size} ${690 - 690 * size}) scale(${size})" opacity="${opacity}"><g clip-path="url(#kg)">${waves.join('')}</g><rect x="1005" y="676" width="250" height="14" fill="${PAPER}" opacity="0.7"/></g>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${SLATE}"/>` +
    `<rect y="748" width="1600" height="152" fill="${INK}" opacity="0.55"/><g transform="translate(-176 -93.8) scale(1.22)">${jars.reverse().join('')}` +
    `<path d="${outline(470)}" fill="${OCHRE}"/><ellipse cx="470" cy="430" rx="105" ry="30" fill="${PAPER}" opacity="0.85"/>` +
    `<path d="M520 462 V668 A105 30 0 0 0 575 640 V430 A105 30 0 0 1 520 457 Z" fill="${INK}" opacity="0.18"/>` +
    `<rect x="345" y="676" width="250" height="14" fill="${PAPER}" opacity="0.7"/>` +
    `<clipPath id="kg"><path d="${outline(1130)}"/></clipPath>${copy(905, 0.5, 0.45)}${copy(1355, 0.5, 0.45)}${copy(1130, 1, 1)}` +
    `<rect x="797" y="150" width="6" height="540" fill="${RED}"/></g></svg>`
  )
}
