import { enLeaks } from './en-leaks.ts'
import { enVariants } from './en-variants.ts'
import type { LanguagePatterns } from './patterns.ts'

const said =
  'said|says|say|told|tells|stated|states|wrote|writes|added|adds|noted|notes|explained|explains|according|reported|reports|argued|argues|warned|warns|announced|claimed|claims|called|calls|asked|replied|insisted|commented|recalled|described|describes|quoted|confirmed|remarked|declared|observed|concluded|admitted|acknowledged|suggested|responded|testified|tweeted|posted|reads|read|vowed|promised|urged|denied|answered|put it|predicted|complained|suggests|concludes|recalls|joked|jokes|shared|shares|emphasized|emphasizes|emphasised|remarks|continued|continues|acknowledges'

/** English, whole. */
export const en: LanguagePatterns = {
  ...enLeaks,
  language: 'en',
  speech: new RegExp(
    `\\b(?:${said}|saying|telling|writing|adding|noting|warning|stating|statement|testimony|words of|motto|slogan|titled|entitled|headed|headlined|quote|quotation|question|questions|example|examples|saying|goal|mission|principle|asks|asking|ask|mantra|answer|sign|banner|label|message|webinar|session|talk|article|paper|report|book|chapter)\\b`,
    'i',
  ),
  attribution: new RegExp(
    `\\b(?:${said}|allege[ds]?|alleged|allegedly|accuse[ds]?|accusing|suspected|charged|court|judge|jury|prosecutors?|police|trial|indict(?:ed|ment)|verdict|convicted|sentenced|pleaded|guilty|investigators?|inquest|statement)\\b`,
    'i',
  ),
  hedge:
    /\b(?:reportedly|allegedly|apparently|supposedly|purportedly|is said to|are said to|is believed to|are believed to|may have|might have|could have|appears? to|seems? to)\b/i,
  negation: /\b(?:not|no|never|none|nobody|nothing|without|cannot|neither|nor)\b|n['’]t\b/gi,
  future:
    /\b(?:will|would|shall|plans?|planned|planning|scheduled|expected|expects?|due|set to|going to|next|upcoming|until|by|deadline|forecasts?|projected|intends?|hopes?|proposed|to be|aims?|could|may|might|should|from)\b/i,
  relativeTime:
    /\b(?:(?:this|last|next|on the|over the) (?:week(?:end)?|month|year|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|today|tomorrow|tonight|recently|in recent (?:days|weeks|months)|earlier this (?:week|month|year)|later this (?:week|month|year)|(?:a few|several) (?:days|weeks|months) ago)\b/i,
  superlative:
    /\b(?:the|its|their|world['’]s|country['’]s|nation['’]s) (?:first|last|largest|biggest|smallest|highest|lowest|oldest|youngest|longest|deadliest|fastest|most expensive|worst|best-selling) (?:[\p{L}-]+ ){0,3}(?:in (?:the|a|its|\p{Lu}\p{L}+|\d)|of (?:the|its|all)|since|ever)\b/u,
  filler: [
    /\binterestingly\b/i,
    /\bit is (?:worth noting|important to note)\b/i,
    /\bin the heart of\b/i,
    /\bstands? as a testament\b/i,
    /\bplays? a (?:vital|crucial|pivotal) role\b/i,
    /\bmarking a (?:significant|tense|pivotal)\b/i,
    /\bstood firm\b/i,
    /\bsignals? (?:an? )?(?:upcoming|impending)\b/i,
    /\bunderscor(?:es|ing) the\b/i,
    /\bin today['’]s (?:[\p{L}-]+ ){0,3}world\b/iu,
    /\bdelv(?:e|es|ing) into\b/i,
    /\brich tapestry\b/i,
    /\bnotably\b/i,
    /\bever-evolving\b/i,
    /\bgame[- ]changer\b/i,
  ],
  accuse:
    /\b(?:murder(?:ed|s)|killed|raped|assaulted|abused|stole|stolen|embezzle[ds]|bribed|laundered|defrauded|smuggled|lied|plagiari[sz]ed|harassed|blackmailed|groomed|forged)\b/i,
  guilt:
    /\b(?:the |a |convicted )?(?:murderer|killer|terrorist|fraudster|rapist|thief|paedophile|pedophile|abuser|criminal|arsonist|swindler)\b/,
  charged: /\b(?:charged|suspected|suspect|arrested|accused|on trial|awaiting trial|pleaded not guilty|denies|alleged)\b/i,
  reply:
    /\b(?:declined to|did not (?:respond|reply|comment|answer)|has denied|denied|denies|told us|could not be reached|was asked|in a (?:reply|response)|rejected|no comment)\b/i,
  minor: /\b(?:aged? (?:[1-9]|1[0-7])\b|(?:[1-9]|1[0-7])-year-old|minor|pupil|schoolgirl|schoolboy|toddler|infant|baby)\b/i,
  vulnerable:
    /\b(?:abus(?:e|ed)|assault(?:ed)?|rap(?:e|ed)|stabb(?:ed|ing)|murder(?:ed)?|victim|arrested|suicide|self-harm|diagnosed|overdose)\b/i,
  sensitive: [
    /\b(?:hanged|hung) (?:himself|herself|themselves)\b/i,
    /\b(?:committed|commit) suicide\b/i,
    /\boverdose of [\p{L}-]+\b/iu,
    /\bslit (?:his|her|their) (?:wrists?|throat)\b/i,
    /\b(?:decapitated|dismembered|mutilated|disembowelled|disemboweled)\b/i,
    /\bjumped (?:to (?:his|her|their) death|off the)\b/i,
  ],
  functionWordEnd:
    /\b(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|but|that|which|who|as|is|was|were|are|be|has|have|had|will|would|its|their|his|her|into|than|while|only|grew by)$/i,
  opposites: [
    [/\bjoint(?:ly)?\b/i, /\bunilateral(?:ly)?\b/i],
    [/\bcharged\b/i, /\bconvicted\b/i],
    [/\bkill(?:s|ed)\b/i, /\binjur(?:es|ed)\b/i],
    [/\bcoast(?:al)?\b/i, /\binland\b/i],
    [/\brises?|rose\b/i, /\bfalls?|fell\b/i],
    [/\bopens?\b/i, /\bcloses?\b/i],
    [/\bapprove[sd]?\b/i, /\breject(?:s|ed)?\b/i],
    [/\bwins?|won\b/i, /\bloses?|lost\b/i],
  ],
  ...enVariants,
}
