export interface HomePlace {
  href: string
  label: string
  what: string
}

/** Every place of the newsroom, with what it is for. */
export function HomePlaces({ places }: { places: HomePlace[] }) {
  return (
    <section className="home-places">
      <h2>Where things are</h2>
      <ul>
        {places.map(({ href, label, what }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <p>{what}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
