// Hosts before and after the deadline: filled ones answer over TCP, hollow ones do not.
export default (): string => {
  const nodes: { x: number; y: number; on: boolean }[] = []
  for (let col = 0; col < 14; col++) {
    for (let row = 0; row < 8; row++) {
      const n = col * 8 + row
      const x = 110 + col * 106 + ((n * 37) % 41) - 20, y = 96 + row * 102 + ((n * 53) % 45) - 22
      const after = x > 800
      const rank = (n * 29) % 100
      nodes.push({ x, y, on: after ? rank < 52 : rank < 28 })
    }
  }
  const lines: string[] = []
  nodes.forEach((a, i) => {
    nodes.slice(i + 1).forEach((b, k) => {
      const d = Math.hypot(a.x - b.x, a.y - b.y)
      if (d > 128 || (i * 7 + k * 5) % 3 === 1) return
      const both = a.on && b.on
      lines.push(`<path d="M${a.x} ${a.y}L${b.x} ${b.y}" stroke="${both ? '#c9953a' : '#8d9aa6'}" stroke-width="${both ? 4 : 1.5}"/>`)
    })
  })
  const dots = nodes.map(({ x, y, on }) => on ? `<circle cx="${x}" cy="${y}" r="19" fill="#c9953a"/><circle cx="${x}" cy="${y}" r="7" fill="#1f1b16"/>` : `<circle cx="${x}" cy="${y}" r="15" fill="${x > 800 ? '#2a3b4c' : '#41566b'}" stroke="#cfd6d4" stroke-width="4"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#41566b"/><rect x="800" width="800" height="900" fill="#2a3b4c"/>${lines.join('')}${dots.join('')}<rect x="792" width="16" height="900" fill="#9e2a1f"/><path d="M808 40h150l-34 44 34 44H808z" fill="#9e2a1f"/></svg>`
}
