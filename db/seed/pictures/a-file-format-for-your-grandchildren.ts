// A wall of drawers; one is open and full of equal pages; seven pegs below for the seven factors.
export default (): string => {
  const parts: string[] = []
  const fronts = ['#c9953a', '#b98a3d', '#66735a', '#41566b', '#7c8870', '#a97f38']
  for (let row = 0; row < 5; row++) {
    for (let col = 0; col < 9; col++) {
      const x = 104 + col * 156, y = 70 + row * 126
      const fill = fronts[(row * 4 + col * 7 + ((row * col) % 3)) % fronts.length]
      parts.push(`<rect x="${x}" y="${y}" width="144" height="114" fill="${fill}"/><rect x="${x + 36}" y="${y + 24}" width="72" height="26" fill="#f4efe6"/><circle cx="${x + 72}" cy="${y + 78}" r="9" fill="#1f1b16"/>`)
    }
  }
  const x0 = 560, y0 = 250
  const cells: string[] = []
  for (let r = 0; r < 9; r++) {
    for (let c = 0; c < 14; c++) {
      const header = r === 0 && c === 0
      const used = (r * 14 + c * 3) % 11 !== 5
      cells.push(`<rect x="${x0 + 28 + c * 31}" y="${y0 + 28 + r * 31}" width="25" height="25" fill="${header ? '#9e2a1f' : used ? '#41566b' : '#cfd6d4'}"/>`)
    }
  }
  parts.push(`<path d="M${x0 - 30} ${y0 + 338}l30 -338h484l30 338z" fill="#1f1b16" opacity="0.25"/><rect x="${x0}" y="${y0}" width="484" height="330" fill="#f4efe6" stroke="#1f1b16" stroke-width="4"/>${cells.join('')}<rect x="${x0 - 24}" y="${y0 + 322}" width="532" height="84" fill="#8a3a24"/><rect x="${x0 + 184}" y="${y0 + 340}" width="116" height="28" fill="#f4efe6"/><circle cx="${x0 + 242}" cy="${y0 + 386}" r="9" fill="#1f1b16"/>`)
  const pegs: string[] = []
  for (let i = 0; i < 7; i++) pegs.push(`<rect x="${368 + i * 144 - 7}" y="756" width="14" height="60" fill="#1f1b16"/><circle cx="${368 + i * 144}" cy="752" r="22" fill="${i === 2 ? '#f4efe6' : '#9e2a1f'}" stroke="#1f1b16" stroke-width="5"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#e2d5bd"/><rect x="80" y="46" width="1440" height="656" fill="#3a3229"/>${parts.join('')}<rect x="0" y="812" width="1600" height="88" fill="#c7b48f"/>${pegs.join('')}</svg>`
}
