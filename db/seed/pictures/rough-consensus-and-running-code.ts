// Rows of seats as arcs of dots; most lean one way, a few in red do not; a hum rises from the middle.
export default (): string => {
  const parts: string[] = []
  const cx = 800, cy = 860
  for (let row = 0; row < 7; row++) {
    const radius = 250 + row * 82
    const seats = 15 + row * 5
    for (let i = 0; i < seats; i++) {
      const angle = Math.PI * (1 + (i + 0.5) / seats)
      const x = cx + radius * Math.cos(angle), y = cy + radius * Math.sin(angle) * 0.94
      const apart = (row * 31 + i * 17) % 19 === 4
      const fill = apart ? '#9e2a1f' : (row + i) % 5 === 0 ? '#66735a' : '#41566b'
      const lean = apart ? -28 : 18
      parts.push(`<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${lean})"><circle cy="-20" r="10" fill="${fill}"/><path d="M-15 18a15 24 0 0 1 30 0z" fill="${fill}"/></g>`)
    }
  }
  for (let w = 0; w < 4; w++) {
    const r = 60 + w * 42
    parts.push(`<path d="M${cx - r} ${cy}a${r} ${r * 0.94} 0 0 1 ${2 * r} 0" fill="none" stroke="#c9953a" stroke-width="${9 - w * 1.8}"/>`)
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#f4efe6"/><path d="M0 860H1600V900H0z" fill="#1f1b16"/>${parts.join('')}<circle cx="${cx}" cy="${cy - 22}" r="22" fill="#1f1b16"/></svg>`
}
