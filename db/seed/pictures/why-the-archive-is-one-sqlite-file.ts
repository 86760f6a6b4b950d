const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const MIST = '#cfd6d4'
const OCHRE = '#c9953a'

/** A card cabinet with one open drawer. */
export default (): string => {
  const drawers: string[] = []
  for (let row = 0; row < 7; row++) {
    for (let col = 0; col < 8; col++) {
      const x = 432 + col * 93
      const y = 152 + row * 78
      const open = row === 3 && col === 5
      drawers.push(`<rect x="${x}" y="${y}" width="85" height="70" fill="${open ? INK : OCHRE}"/>`)
      if (open) continue
      drawers.push(`<rect x="${x + 20}" y="${y + 14}" width="45" height="20" fill="${PAPER}"/><circle cx="${x + 42.5}" cy="${y + 50}" r="6" fill="${INK}"/>`)
    }
  }
  const x = 432 + 5 * 93
  const y = 152 + 3 * 78
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${MIST}"/>` +
    `<rect y="776" width="1600" height="124" fill="${INK}" opacity="0.16"/><ellipse cx="800" cy="800" rx="470" ry="26" fill="${INK}" opacity="0.22"/>` +
    `<rect x="400" y="112" width="800" height="18" fill="${INK}"/><rect x="412" y="130" width="776" height="580" fill="${INK}" opacity="0.9"/>` +
    `<rect x="412" y="130" width="776" height="580" fill="#7d5a20" opacity="0.72"/>${drawers.join('')}` +
    `<rect x="430" y="710" width="24" height="86" fill="${INK}"/><rect x="1146" y="710" width="24" height="86" fill="${INK}"/>` +
    `<g><rect x="${x + 12}" y="${y - 30}" width="61" height="90" fill="${RED}"/><rect x="${x + 22}" y="${y - 16}" width="40" height="6" fill="${PAPER}"/>` +
    `<rect x="${x + 22}" y="${y - 2}" width="28" height="6" fill="${PAPER}" opacity="0.7"/>` +
    `<path d="M${x} ${y + 40} L${x - 14} ${y + 58} V${y + 150} H${x + 99} V${y + 58} L${x + 85} ${y + 40} Z" fill="#3d2c11"/>` +
    `<rect x="${x - 14}" y="${y + 58}" width="113" height="92" fill="#d9a84f"/><rect x="${x + 12}" y="${y + 76}" width="61" height="26" fill="${PAPER}"/>` +
    `<circle cx="${x + 42.5}" cy="${y + 126}" r="8" fill="${INK}"/></g></svg>`
  )
}
