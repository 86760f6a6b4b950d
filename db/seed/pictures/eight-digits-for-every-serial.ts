const PAPER = '#f4efe6'
const INK = '#1f1b16'
const RED = '#9e2a1f'
const OCHRE = '#c9953a'
const MIST = '#cfd6d4'
const SLATE = '#41566b'
const MOSS = '#66735a'

/** A shelf of volumes without an end; eight spines carry a red band, in two groups of four. */
export default (): string => {
  const cloth = [SLATE, MOSS, SLATE, INK, MOSS, SLATE, OCHRE]
  const spines: string[] = []
  for (let i = 0; i < 27; i++) {
    const x = -22 + i * 61
    const h = 420 + ((i * 53) % 7) * 9
    const y = 690 - h
    const banded = (i >= 8 && i <= 11) || (i >= 14 && i <= 17)
    spines.push(`<rect x="${x}" y="${y}" width="56" height="${h}" fill="${banded ? PAPER : (cloth[(i * 3) % 7] ?? SLATE)}"/>`)
    spines.push(`<rect x="${x + 8}" y="${y + 40}" width="40" height="5" fill="${banded ? INK : MIST}" opacity="0.7"/>`)
    spines.push(`<rect x="${x + 8}" y="${y + 52}" width="40" height="5" fill="${banded ? INK : MIST}" opacity="0.7"/>`)
    if (banded) spines.push(`<rect x="${x}" y="470" width="56" height="104" fill="${RED}"/><circle cx="${x + 28}" cy="522" r="14" fill="${PAPER}"/>`)
    else spines.push(`<rect x="${x + 8}" y="630" width="40" height="5" fill="${MIST}" opacity="0.5"/>`)
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#e4dccb"/>` +
    `<rect y="690" width="1600" height="34" fill="${INK}"/><rect y="724" width="1600" height="14" fill="${INK}" opacity="0.2"/>` +
    `<rect y="130" width="1600" height="26" fill="${INK}"/><rect y="156" width="1600" height="14" fill="${INK}" opacity="0.2"/>${spines.join('')}</svg>`
  )
}
