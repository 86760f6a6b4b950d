// A punched tape: seven data tracks and the sprocket holes. The codes punched are a real word; the red column is DEL.
export default (): string => {
  const holes: string[] = []
  const codes = Array.from('PLAIN TEXT, 1969').map((c) => c.charCodeAt(0))
  codes.splice(9, 0, 127)
  const pitch = 88, x0 = 96, top = 226, gap = 62
  codes.forEach((code, col) => {
    const x = x0 + col * pitch
    const del = code === 127
    if (del) holes.push(`<rect x="${x - 37}" y="176" width="74" height="548" fill="#9e2a1f"/>`)
    for (let bit = 6; bit >= 0; bit--) {
      const track = 6 - bit
      const y = top + (track + (track > 3 ? 1 : 0)) * gap
      if ((code >> bit) & 1) holes.push(`<circle cx="${x}" cy="${y}" r="21" fill="#1f1b16"/>`)
      else holes.push(`<circle cx="${x}" cy="${y}" r="20" fill="none" stroke="#a97b2b" stroke-width="1.5"/>`)
    }
    holes.push(`<circle cx="${x}" cy="${top + 4 * gap}" r="10" fill="#1f1b16"/>`)
  })
  const chad: string[] = []
  for (let i = 0; i < 46; i++) {
    const x = (i * 211) % 1600, y = 786 + ((i * 67) % 88)
    chad.push(`<circle cx="${x}" cy="${y}" r="${17 - (i % 3)}" fill="${i % 9 === 4 ? '#9e2a1f' : i % 4 === 0 ? '#a97b2b' : '#c9953a'}"/>`)
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#1f1b16"/><path d="M0 176H1600V724H0z" fill="#c9953a"/><path d="M0 176H1600v10H0zM0 714H1600v10H0z" fill="#a97b2b"/>${holes.join('')}${chad.join('')}</svg>`
}
