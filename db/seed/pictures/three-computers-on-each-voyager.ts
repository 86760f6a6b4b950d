// The spacecraft on the left, its three doubled computers on the right; one red square is the chip that failed.
export default (): string => {
  const stars: string[] = []
  for (let i = 0; i < 230; i++) {
    const x = (i * 733) % 1600, y = (i * i * 37 + i * 211) % 900
    stars.push(`<circle cx="${x}" cy="${y}" r="${i % 17 === 0 ? 3.2 : i % 5 === 0 ? 2 : 1.2}" fill="${i % 23 === 0 ? '#c9953a' : '#cfd6d4'}"/>`)
  }
  const craft = `<g transform="translate(540 440)"><path d="M0 40L-560 388" stroke="#cfd6d4" stroke-width="5"/><path d="M30 60L360 210" stroke="#cfd6d4" stroke-width="9"/><path d="M40 20L330 -190" stroke="#cfd6d4" stroke-width="7"/><rect x="300" y="176" width="52" height="84" rx="8" fill="#66735a" transform="rotate(24 326 218)"/><rect x="352" y="200" width="52" height="84" rx="8" fill="#66735a" transform="rotate(24 378 242)"/><rect x="300" y="-232" width="92" height="66" fill="#c9953a"/><rect x="334" y="-262" width="38" height="34" fill="#a97b2b"/><path d="M-110 40h230l40 50-40 56h-230l-40 -56z" fill="#c9953a"/><path d="M-60 40v106M0 40v106M60 40v106" stroke="#1f1b16" stroke-width="4"/><ellipse cx="0" cy="-36" rx="268" ry="92" fill="#f4efe6"/><ellipse cx="0" cy="-52" rx="224" ry="66" fill="#cfd6d4"/><path d="M-150 -60L0 -214 150 -60M0 -60V-214" stroke="#41566b" stroke-width="5" fill="none"/><ellipse cx="0" cy="-214" rx="44" ry="15" fill="#f4efe6"/></g>`
  const boxes: string[] = []
  ;['#c9953a', '#cfd6d4', '#66735a'].forEach((fill, i) => {
    const y = 130 + i * 232
    for (let twin = 0; twin < 2; twin++) {
      const x = 1120 + twin * 210
      const cells: string[] = []
      for (let c = 0; c < 25; c++) {
        const failed = i === 2 && twin === 0 && c === 13
        cells.push(`<rect x="${x + 22 + (c % 5) * 28}" y="${y + 22 + Math.floor(c / 5) * 28}" width="20" height="20" fill="${failed ? '#9e2a1f' : '#1f1b16'}" opacity="${failed ? 1 : twin ? 0.25 : 0.6}"/>`)
      }
      boxes.push(`<rect x="${x}" y="${y}" width="176" height="176" fill="${fill}" opacity="${twin ? 0.55 : 1}"/>${cells.join('')}`)
    }
    boxes.push(`<path d="M1296 ${y + 88}h34" stroke="#f4efe6" stroke-width="6"/>`)
    if (i < 2) boxes.push(`<path d="M1208 ${y + 176}v56" stroke="#f4efe6" stroke-width="6"/>`)
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#17202b"/>${stars.join('')}${craft}${boxes.join('')}</svg>`
}
