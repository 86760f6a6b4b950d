// One page in many states, receding into paler copies, over a line of dates; a red marker picks one.
export default (): string => {
  const parts: string[] = []
  const copies = 9
  for (let i = 0; i < copies; i++) {
    const t = i / (copies - 1)
    const x = 150 + i * 118, y = 150 + (1 - t) * 70, scale = 0.72 + t * 0.28
    const chosen = i === 4
    const shade = ['#4b6076', '#5c6f82', '#6e7f90', '#808f9d', '#93a0ab', '#a7b2b9', '#bbc4c6', '#cfd6d4', '#f4efe6'][i]
    const ink = chosen ? '#9e2a1f' : i === 8 ? '#41566b' : '#33465a'
    const lines: string[] = []
    for (let n = 0; n < 9; n++) {
      const width = 250 - ((n * 53 + i * 37) % 110)
      lines.push(`<rect x="36" y="${170 + n * 34}" width="${width}" height="11" fill="${ink}" opacity="0.55"/>`)
    }
    parts.push(`<g transform="translate(${x} ${y}) scale(${scale.toFixed(3)})"><rect width="330" height="500" fill="${chosen ? '#f4efe6' : shade}" stroke="#2f4153" stroke-width="3"/><rect width="330" height="34" fill="${ink}"/><rect x="36" y="66" width="${150 + ((i * 47) % 90)}" height="58" fill="${ink}" opacity="0.8"/>${lines.join('')}</g>`)
  }
  const ticks: string[] = []
  for (let i = 0; i <= 60; i++) {
    const x = 120 + i * 22.8
    ticks.push(`<rect x="${x.toFixed(1)}" y="${i % 6 === 0 ? 762 : 778}" width="4" height="${i % 6 === 0 ? 48 : 32}" fill="#cfd6d4"/>`)
  }
  const mark = 640
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#41566b"/>${parts.join('')}<rect x="110" y="808" width="1390" height="5" fill="#cfd6d4"/>${ticks.join('')}<path d="M${mark} 62l26 44h-52z" fill="#c9953a"/><path d="M${mark} 752l22 0-22 52-22-52z" fill="#9e2a1f"/><rect x="${mark - 3}" y="104" width="6" height="66" fill="#c9953a"/></svg>`
}
