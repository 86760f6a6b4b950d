const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const OCHRE = '#c9953a'
const SLATE = '#41566b'
const MIST = '#cfd6d4'

const arch = (x: number, w: number, top: number, bottom: number) =>
  `M${x} ${bottom} V${top + w / 2} A${w / 2} ${w / 2} 0 0 1 ${x + w} ${top + w / 2} V${bottom} Z`

/** Three doorways: an empty one, one bricked up with a notice, one with a path to another door. */
export default (): string => {
  const bricks: string[] = []
  for (let row = 0; row < 16; row++) {
    for (let col = -1; col < 6; col++) {
      bricks.push(`<rect x="${(656 + col * 56 + (row % 2) * 28).toFixed(0)}" y="${232 + row * 30}" width="50" height="24" fill="${row % 3 === col % 3 ? OCHRE : MIST}" opacity="${row % 3 === col % 3 ? 0.55 : 1}"/>`)
    }
  }
  const frame = (x: number) => `<path d="${arch(x - 26, 302, 194, 712)}" fill="${PAPER}"/>`
  const steps: string[] = []
  for (let i = 0; i < 5; i++) {
    steps.push(`<ellipse cx="${1214 + i * 58}" cy="${800 - i * i * 3.2 - i * 4}" rx="${21 - i * 2}" ry="${8 - i * 0.7}" fill="${SLATE}"/>`)
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${SLATE}"/><rect y="712" width="1600" height="188" fill="${MIST}"/>` +
    `${frame(150)}<path d="${arch(150, 250, 220, 712)}" fill="${INK}"/><path d="M150 712 L94 790 H456 L400 712 Z" fill="${INK}" opacity="0.16"/>` +
    `${frame(675)}<clipPath id="b"><path d="${arch(675, 250, 220, 712)}"/></clipPath><path d="${arch(675, 250, 220, 712)}" fill="${SLATE}"/><g clip-path="url(#b)">${bricks.join('')}</g>` +
    `<rect x="722" y="392" width="156" height="112" fill="${RED}"/>${[0, 1, 2].map((i) => `<rect x="746" y="${420 + i * 24}" width="${i === 2 ? 66 : 108}" height="8" fill="${PAPER}"/>`).join('')}` +
    `<path d="${arch(1074, 252, 220, 712)}" fill="${PAPER}"/><path d="${arch(1096, 208, 244, 712)}" fill="${MIST}"/>` +
    `<path d="M1148 470 H1226 V438 L1276 488 L1226 538 V506 H1148 Z" fill="${RED}"/>` +
    `<path d="${arch(1402, 124, 478, 712)}" fill="${PAPER}"/><path d="${arch(1416, 96, 494, 712)}" fill="${OCHRE}"/><circle cx="1496" cy="616" r="6" fill="${INK}"/>${steps.join('')}</svg>`
  )
}
