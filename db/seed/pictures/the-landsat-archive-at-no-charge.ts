// Fields seen from above, a river through them, one scene framed, the satellite that takes it.
export default (): string => {
  const parts: string[] = []
  const soils = ['#66735a', '#7d8968', '#c9953a', '#b88a3e', '#8d9678', '#a9a678', '#576349', '#cfd6d4', '#94784a']
  let seed = 7
  const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  for (let y = -40; y < 940; y += 88) {
    for (let x = -60; x < 1660; ) {
      const w = 60 + Math.floor(next() * 130)
      const fill = soils[Math.floor(next() * soils.length)]
      parts.push(`<rect x="${x}" y="${y}" width="${w - 4}" height="84" fill="${fill}"/>`)
      if (next() > 0.66) for (let f = 8; f < w - 10; f += 12) parts.push(`<rect x="${x + f}" y="${y + 6}" width="3" height="72" fill="#1f1b16" opacity="0.13"/>`)
      else if (next() > 0.8) parts.push(`<circle cx="${x + w / 2}" cy="${y + 42}" r="${Math.min(38, w / 2 - 6)}" fill="#4d5a41"/>`)
      x += w
    }
  }
  const river = 'M-40 720C180 600 260 760 470 640S700 380 900 420 1160 640 1320 520 1480 260 1680 240'
  const square = 'M610 214L1128 300 1042 818 524 732z'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#4d5a41"/><g transform="rotate(9.5 800 450) scale(1.12) translate(-80 -50)">${parts.join('')}</g><path d="${river}" fill="none" stroke="#cfd6d4" stroke-width="40"/><path d="${river}" fill="none" stroke="#41566b" stroke-width="26"/><path d="M0 0H1600V900H0z${square}" fill="#1f1b16" fill-rule="evenodd" opacity="0.46"/><path d="${square}" fill="none" stroke="#f4efe6" stroke-width="7"/><path d="M1296 118L610 214M1296 118L1128 300" stroke="#f4efe6" stroke-width="2.5" stroke-dasharray="10 10"/><g transform="translate(1310 104) rotate(-18)"><rect x="-30" y="-24" width="60" height="48" fill="#f4efe6"/><rect x="44" y="-20" width="118" height="40" fill="#c9953a"/><path d="M30 0h14M74 -20v40M104 -20v40M134 -20v40" stroke="#1f1b16" stroke-width="4"/><rect x="-48" y="-12" width="18" height="24" fill="#9e2a1f"/></g></svg>`
}
