// A black cube, a sheet of paper, and a web of links that rises from the sheet.
export default (): string => {
  const nodes: [number, number, number][] = [[1010, 690, 0]]
  const rings: [number, number][] = [[150, 5], [285, 8], [420, 11], [560, 14]]
  const links: string[] = []
  let previous: [number, number][] = [[1010, 690]]
  rings.forEach(([radius, count], r) => {
    const ring: [number, number][] = []
    for (let i = 0; i < count; i++) {
      const angle = Math.PI * (1.06 + (0.88 * (i + 0.5)) / count)
      const wobble = ((i * 41 + r * 23) % 37) - 18
      ring.push([1010 + (radius + wobble) * Math.cos(angle), 690 + (radius + wobble) * Math.sin(angle)])
    }
    ring.forEach(([x, y], i) => {
      const at = previous[Math.min(previous.length - 1, Math.floor((i * previous.length) / count))] ?? [1010, 690]
      const before = ring[i - 1]
      links.push(`<path d="M${at[0].toFixed(0)} ${at[1].toFixed(0)}L${x.toFixed(0)} ${y.toFixed(0)}" />`)
      if (before && (i + r) % 2 === 0) links.push(`<path d="M${before[0].toFixed(0)} ${before[1].toFixed(0)}L${x.toFixed(0)} ${y.toFixed(0)}"/>`)
      nodes.push([x, y, r + 1])
    })
    previous = ring
  })
  const dots = nodes.slice(1).map(([x, y, r], i) => `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${20 - r * 2.4}" fill="${i % 6 === 2 ? '#9e2a1f' : i % 4 === 1 ? '#c9953a' : '#41566b'}"/>`)
  const lines = Array.from({ length: 8 }, (_, i) => `<path d="M${926 + i * -4} ${712 + i * 13}h${[120, 176, 168, 180, 150, 176, 164, 70][i]}" stroke="#41566b" stroke-width="4"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#dfe3df"/><rect y="640" width="1600" height="260" fill="#c9953a"/><rect y="640" width="1600" height="12" fill="#a97b2b"/><g stroke="#41566b" stroke-width="2.5">${links.join('')}</g>${dots.join('')}<path d="M200 330l60 -60h330l-60 60z" fill="#3d362e"/><path d="M530 330l60 -60v390l-60 90z" fill="#14110d"/><rect x="200" y="330" width="330" height="420" fill="#1f1b16"/><g fill="#3d362e">${Array.from({ length: 9 }, (_, i) => `<rect x="236" y="${372 + i * 22}" width="258" height="7"/>`).join('')}</g><rect x="236" y="610" width="258" height="16" fill="#0d0b09"/><circle cx="476" cy="690" r="9" fill="#9e2a1f"/><path d="M910 690h210l-40 150H866z" fill="#f4efe6" stroke="#1f1b16" stroke-width="3"/>${lines.join('')}</svg>`
}
