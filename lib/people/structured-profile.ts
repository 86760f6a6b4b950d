import type { ProfilePage } from 'schema-dts'
import { structuredPerson } from '../articles/structured-article.ts'
import { urls } from '../urls.ts'
import type { PersonView } from './queries.ts'

/** The page of somebody who writes here. */
export function structuredProfile(person: PersonView, origin: string): ProfilePage {
  return {
    '@type': 'ProfilePage',
    url: origin + urls.person(person.slug),
    mainEntity: {
      ...structuredPerson(person, origin),
      ...(person.bio ? { description: person.bio } : {}),
      worksFor: { '@id': `${origin}/#publisher` },
    },
  }
}
