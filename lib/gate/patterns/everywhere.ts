// What is the same in every language: the residue of tools, placeholders, the marks of a desk.

export const toolResidue: readonly RegExp[] = [
  /(?:cite)?turn\d{1,4}(?:search|news|view|image|fetch|file)\d{1,4}/i,
  /\boai_?cite\b/i,
  /:?contentReference\b[[\s:]?/,
  /【\d{1,4}[†:][^】]{0,80}】/,
  /\[cite:\s{0,3}\d/i,
  /\[cite_start\]/i,
  /\bgrok_card\b/i,
  /sandbox:\/mnt\//i,
  /\battached_file:\d/i,
  /[\uE200-\uE206]/,
  /\bINTERNAL_CITATION\b/,
  /<\/?(?:think|antml|thinking|assistant|system_prompt)\b/i,
]

/** In an address: as a path or host, not as a tracking value in the query. */
export const toolAddress: readonly RegExp[] = [
  /(?:cite)?turn\d{1,4}(?:search|news|view|fetch)\d{1,4}/i,
  /\boai_?cite\b/i,
  /contentReference/,
  /sandbox:\/mnt\//i,
]

export const toolTracking = /[?&]utm_source=(?:chatgpt(?:\.com)?|openai|copilot(?:\.com)?|perplexity(?:\.ai)?|gemini|claude)\b/i

export const placeholders: readonly RegExp[] = [
  /\[(?:insert|your|source|link|name|date|publication|add|city|quote|headline|author|image|company|number)\b[^\]]{0,40}\]/i,
  /\bINSERT_[A-Z_]{2,40}\b/,
  /\b20\d\d-(?:XX|xx)-(?:XX|xx)\b/,
  /https?:\/\/(?:www\.)?(?:yoursite|your-?domain|source-?url|insert-?link)\b/i,
  /\bPASTE_[A-Z]/,
  /\{\{[^{}]{0,60}\}\}/,
  /\$\{[A-Za-z_][^{}]{0,40}\}/,
  /\[object Object\]/,
  /^lorem ipsum\b|\blorem ipsum dolor\b/i,
  // “Undefined” is a word of the language too: only where a value should stand.
  /^(?:undefined|NaN|null)$|(?<=: |\bby |[$€£])(?:undefined|NaN|null)(?=$|[\s.,;)])|\bundefined(?= ?(?:%|per cent|percent|people|years|days|km|euros|dollars|votes))/i,
  /\bNaN\b/,
]

export const deskMarks: readonly RegExp[] = [
  /(?:^|[\s([])TK(?:TK){0,5}(?=$|[\s.,;:)\]])/,
  /(?:^|[\s([])X{3,20}(?=$|[\s.,;:)\]])/,
  /\b(?:FIXME|TODO)\b/,
  /\[(?:CHECK|check|CQ|TBC|TBD|VERIFY|SIC\?)[^\]]{0,40}\]/,
  /\?\?\?/,
  /\[\?/,
]

export const markup: readonly RegExp[] = [
  /\*\*[^*\s][^*\n]{0,200}\*\*/,
  /(?:^|\n)#{1,6} \S/,
  /<\/?(?:b|i|em|strong|p|br|div|span|a|h[1-6]|ul|ol|li|img|sup|sub|blockquote|table|script|style)(?:\s[^<>]{0,200})?\/?>/i,
  /&(?:nbsp|amp|quot|lt|gt|mdash|ndash|rsquo|lsquo|rdquo|ldquo|hellip|apos|#\d{2,5}|#x[0-9a-f]{2,5});/i,
  /(?:^|\n)```/,
  /"[A-Za-z_]{2,30}":\s{0,3}["[{\d]/,
  /\[[^\]\n]{1,100}\]\((?:https?:\/\/[^)\s]{0,200})?\)/,
]

export const errorTitle =
  /^(?:(?:error )?(?:404|403|50[0-3])(?: (?:error|not found|forbidden))?|(?:404 )?page not found|not found|access (?:to this page has been )?denied|forbidden|just a moment|attention required|are you (?:a )?(?:robot|human)|robot check|captcha|subscribe to (?:read|continue)|log ?in|sign in|wayback machine|internet archive(?: wayback machine)?|untitled(?: document)?|home(?: ?page)?|index of \/.{0,40}|redirecting|bad gateway|service unavailable|bloomberg - are you a robot|please wait|verifying you are human|security check|one moment, please)[.…?!]{0,3}(?: ?[|–—:·-] .{0,200})?$/i

export const personalData = {
  iban: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/,
  card: /\b(?:\d{4}[ -]){3}\d{4}\b|\b\d{16}\b/,
  nationalId: /\b\d{3}-\d{2}-\d{4}\b|\b(?:19|20)?\d{6}[-+]\d{4}\b/,
  street: /\blives? at \d{1,4},? \p{Lu}\p{L}+ (?:Street|Road|Avenue|Lane|Drive|Close|Way|Court|Terrace)\b/u,
  email: /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b/,
  phone:
    /(?:^|[\s(:])(?:\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){2,4}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,5})(?=$|[\s.,;)])/,
} as const

/** A list of sources, run together in one line. */
export const sourceDump = /^(?:references?|sources?|quellen|références)\s{0,3}:?\s{0,3}\[?\d{1,2}[\].]/i
