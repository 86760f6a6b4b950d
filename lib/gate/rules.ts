import type { Rule } from './rule.ts'
import { hardToReadAloud } from './rules/accessibility/hard-to-read-aloud.ts'
import { headingOrder } from './rules/accessibility/heading-order.ts'
import { languageMark } from './rules/accessibility/language-mark.ts'
import { linkText } from './rules/accessibility/link-text.ts'
import { tableHeader } from './rules/accessibility/table-header.ts'
import { citationStyle } from './rules/citations/citation-style.ts'
import { creditedOutlet } from './rules/citations/credited-outlet.ts'
import { lostKey } from './rules/citations/lost-key.ts'
import { singleSource } from './rules/citations/single-source.ts'
import { sourcedShare } from './rules/citations/sourced-share.ts'
import { typedMarker } from './rules/citations/typed-marker.ts'
import { unattributedQuotation } from './rules/citations/unattributed-quotation.ts'
import { uncitedFigure } from './rules/citations/uncited-figure.ts'
import { uncitedQuotation } from './rules/citations/uncited-quotation.ts'
import { unsourcedSummary } from './rules/citations/unsourced-summary.ts'
import { unusedSource } from './rules/citations/unused-source.ts'
import { cutTeaser } from './rules/curation/cut-teaser.ts'
import { emptyPicks } from './rules/curation/empty-picks.ts'
import { privatePick } from './rules/curation/private-pick.ts'
import { selfLink } from './rules/curation/self-link.ts'
import { stalePick } from './rules/curation/stale-pick.ts'
import { alteredQuotation } from './rules/drift/altered-quotation.ts'
import { brokenWord } from './rules/drift/broken-word.ts'
import { changedCertainty } from './rules/drift/changed-certainty.ts'
import { contradictedFigure } from './rules/drift/contradicted-figure.ts'
import { contradiction } from './rules/drift/contradiction.ts'
import { copiedPassage } from './rules/drift/copied-passage.ts'
import { dateDrift } from './rules/drift/date-drift.ts'
import { headlineSupport } from './rules/drift/headline-support.ts'
import { inventedQuotation } from './rules/drift/invented-quotation.ts'
import { misspeltName } from './rules/drift/misspelt-name.ts'
import { nothingToCompare } from './rules/drift/nothing-to-compare.ts'
import { twoSpellings } from './rules/drift/two-spellings.ts'
import { unknownAbbreviation } from './rules/drift/unknown-abbreviation.ts'
import { unknownFigure } from './rules/drift/unknown-figure.ts'
import { unknownName } from './rules/drift/unknown-name.ts'
import { wrongSpeaker } from './rules/drift/wrong-speaker.ts'
import { assistantPhrase } from './rules/leakage/assistant-phrase.ts'
import { deskMark } from './rules/leakage/desk-mark.ts'
import { markupResidue } from './rules/leakage/markup-residue.ts'
import { pageChrome } from './rules/leakage/page-chrome.ts'
import { placeholder } from './rules/leakage/placeholder.ts'
import { processLabel } from './rules/leakage/process-label.ts'
import { processNote } from './rules/leakage/process-note.ts'
import { promptText } from './rules/leakage/prompt-text.ts'
import { stockPhrases } from './rules/leakage/stock-phrases.ts'
import { toolResidueRule } from './rules/leakage/tool-residue.ts'
import { accusation } from './rules/legal/accusation.ts'
import { minor } from './rules/legal/minor.ts'
import { personalData } from './rules/legal/personal-data.ts'
import { presumedGuilty } from './rules/legal/presumed-guilty.ts'
import { rightOfReply } from './rules/legal/right-of-reply.ts'
import { sensitiveDetail } from './rules/legal/sensitive-detail.ts'
import { accessDate } from './rules/records/access-date.ts'
import { anonymousSource } from './rules/records/anonymous-source.ts'
import { archiveLink } from './rules/records/archive-link.ts'
import { damagedAddress } from './rules/records/damaged-address.ts'
import { diedSince } from './rules/records/died-since.ts'
import { differsFromPage } from './rules/records/differs-from-page.ts'
import { errorPageTitle } from './rules/records/error-page-title.ts'
import { futureDate } from './rules/records/future-date.ts'
import { homePage } from './rules/records/home-page.ts'
import { identifier } from './rules/records/identifier.ts'
import { impossibleSource } from './rules/records/impossible-source.ts'
import { neverSeenAlive } from './rules/records/never-seen-alive.ts'
import { pointerAddress } from './rules/records/pointer-address.ts'
import { publicAddress } from './rules/records/public-address.ts'
import { retiredAddress } from './rules/records/retired-address.ts'
import { sameSourceTwice } from './rules/records/same-source-twice.ts'
import { sourceAge } from './rules/records/source-age.ts'
import { sourceSaysSo } from './rules/records/source-says-so.ts'
import { trackingParameters } from './rules/records/tracking-parameters.ts'
import { undatedSource } from './rules/records/undated-source.ts'
import { unnamedPublisher } from './rules/records/unnamed-publisher.ts'
import { untitledSource } from './rules/records/untitled-source.ts'
import { changedSince } from './rules/revision/changed-since.ts'
import { correctionNote } from './rules/revision/correction-note.ts'
import { fourEyes } from './rules/revision/four-eyes.ts'
import { notATypo } from './rules/revision/not-a-typo.ts'
import { unexplained } from './rules/revision/unexplained.ts'
import { duplicateHeadline } from './rules/search/duplicate-headline.ts'
import { previewLength } from './rules/search/preview-length.ts'
import { slug } from './rules/search/slug.ts'
import { socialPreview } from './rules/search/social-preview.ts'
import { afterSources } from './rules/structure/after-sources.ts'
import { aiGrade } from './rules/structure/ai-grade.ts'
import { byline } from './rules/structure/byline.ts'
import { emptySection } from './rules/structure/empty-section.ts'
import { lengthAndForm } from './rules/structure/length-and-form.ts'
import { missingAlt } from './rules/structure/missing-alt.ts'
import { pictureCredit } from './rules/structure/picture-credit.ts'
import { poorAlt } from './rules/structure/poor-alt.ts'
import { relativeTime } from './rules/structure/relative-time.ts'
import { repeatedCaption } from './rules/structure/repeated-caption.ts'
import { repeatedStandfirst } from './rules/structure/repeated-standfirst.ts'
import { requiredFields } from './rules/structure/required-fields.ts'
import { saidTwice } from './rules/structure/said-twice.ts'
import { lookAlikeLetters } from './rules/typography/look-alike-letters.ts'
import { missingSpace } from './rules/typography/missing-space.ts'
import { spacing } from './rules/typography/spacing.ts'
import { straightQuotes } from './rules/typography/straight-quotes.ts'
import { twoWaysToSpell } from './rules/typography/two-ways-to-spell.ts'
import { unbalancedMarks } from './rules/typography/unbalanced-marks.ts'
import { unknownWord } from './rules/typography/unknown-word.ts'
import { unsafeCharacter } from './rules/typography/unsafe-character.ts'
import { wrongEncoding } from './rules/typography/wrong-encoding.ts'

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  processLabel,
  processNote,
  assistantPhrase,
  pageChrome,
  toolResidueRule,
  placeholder,
  markupResidue,
  promptText,
  deskMark,
  stockPhrases,
  lostKey,
  unusedSource,
  typedMarker,
  uncitedFigure,
  uncitedQuotation,
  unattributedQuotation,
  sourcedShare,
  creditedOutlet,
  singleSource,
  citationStyle,
  unsourcedSummary,
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
  nothingToCompare,
  misspeltName,
  unknownName,
  twoSpellings,
  unknownFigure,
  contradictedFigure,
  dateDrift,
  alteredQuotation,
  inventedQuotation,
  wrongSpeaker,
  changedCertainty,
  headlineSupport,
  contradiction,
  brokenWord,
  unknownAbbreviation,
  copiedPassage,
  emptySection,
  repeatedCaption,
  missingAlt,
  poorAlt,
  pictureCredit,
  saidTwice,
  repeatedStandfirst,
  relativeTime,
  requiredFields,
  byline,
  afterSources,
  aiGrade,
  lengthAndForm,
  missingSpace,
  spacing,
  straightQuotes,
  unbalancedMarks,
  unsafeCharacter,
  wrongEncoding,
  twoWaysToSpell,
  lookAlikeLetters,
  unknownWord,
  previewLength,
  slug,
  duplicateHeadline,
  socialPreview,
  accusation,
  presumedGuilty,
  minor,
  sensitiveDetail,
  personalData,
  rightOfReply,
  linkText,
  headingOrder,
  tableHeader,
  languageMark,
  hardToReadAloud,
  emptyPicks,
  selfLink,
  privatePick,
  stalePick,
  cutTeaser,
  notATypo,
  correctionNote,
  changedSince,
  fourEyes,
  unexplained,
]
