import type { Rule } from '../../rule.ts'
import { accessDate } from './access-date.ts'
import { anonymousSource } from './anonymous-source.ts'
import { archiveLink } from './archive-link.ts'
import { damagedAddress } from './damaged-address.ts'
import { diedSince } from './died-since.ts'
import { differsFromPage } from './differs-from-page.ts'
import { errorPageTitle } from './error-page-title.ts'
import { futureDate } from './future-date.ts'
import { homePage } from './home-page.ts'
import { identifier } from './identifier.ts'
import { impossibleSource } from './impossible-source.ts'
import { neverSeenAlive } from './never-seen-alive.ts'
import { pointerAddress } from './pointer-address.ts'
import { publicAddress } from './public-address.ts'
import { retiredAddress } from './retired-address.ts'
import { sameSourceTwice } from './same-source-twice.ts'
import { sourceAge } from './source-age.ts'
import { sourceSaysSo } from './source-says-so.ts'
import { trackingParameters } from './tracking-parameters.ts'
import { undatedSource } from './undated-source.ts'
import { unnamedPublisher } from './unnamed-publisher.ts'
import { untitledSource } from './untitled-source.ts'

export const recordsRules: readonly Rule[] = [
  publicAddress,
  damagedAddress,
  sameSourceTwice,
  homePage,
  trackingParameters,
  pointerAddress,
  untitledSource,
  unnamedPublisher,
  undatedSource,
  accessDate,
  sourceAge,
  impossibleSource,
  futureDate,
  retiredAddress,
  errorPageTitle,
  differsFromPage,
  neverSeenAlive,
  diedSince,
  archiveLink,
  sourceSaysSo,
  anonymousSource,
  identifier,
]
