import type { LeakPatterns } from './patterns.ts'

const part = '(?:content|text|texts|paragraphs?|sentences?|article|data|passage|story|copy|draft)'
const changed =
  '(?:restructured|rewritten|reworded|revised|rephrased|paraphrased|broken down|incorporated|optimi[sz]ed|condensed|reworked|streamlined|expanded upon|simplified|humani[sz]ed)'

/** What machines, desks and pages leave in an English text. */
export const enLeaks: LeakPatterns = {
  label: {
    strong:
      /^(?:re-?writ(?:e|ten)(?: version| article| text)?|paraphrased?(?: text| version)?|rephrased(?: text| version)?|output|final (?:version|draft|article|text)|summary of changes|revised (?:text|version|article|draft)|improved version|edited version|enriched (?:text|version|article)|new version|here(?:['’]s| is) (?:the|your) [^:\n]{0,30}) ?: ?$/i,
    weak: /^(?:draft|response|answer|article|title|headline|subtitle|body|introduction|conclusion|text|version \d) ?: ?$/i,
  },
  process: {
    strong: [
      /\benrichment (?:data|insights?)\b/i,
      /\bbase article\b/i,
      /\bcontext (?:limits?|window)\b/i,
      new RegExp(`\\b${part} (?:has|have|was|were) (?:also )?(?:been )?(?:\\w+ly )?${changed}\\b`, 'i'),
      /\bclarity and originality\b/i,
      /\bensur(?:e|es|ing) originality\b/i,
      /\bavoid(?:s|ing)? plagiarism\b/i,
      /\bpreserv(?:e|es|ing) (?:the )?(?:original )?meaning\b/i,
      /\bflow and coherence\b/i,
      /\brevised text\b/i,
      /\b(?:the )?original (?:text|article|wording) (?:is|was|has been|remains) (?:preserved|kept|retained|maintained)\b/i,
      /\b(?:this|the) (?:rewrite|rewritten (?:version|article|text))\b/i,
      /\bwhile (?:maintaining|keeping|retaining) the (?:original|core|key) (?:meaning|facts|message|information)\b/i,
      /\bthe (?:provided|supplied) (?:text|article|source|content)\b/i,
    ],
    weak: [
      /\breadability\b/i,
      /\bword count\b/i,
      /\btone (?:was|has been)\b/i,
      /\btarget audience\b/i,
      /\bSEO (?:keywords?|optimi[sz]ed)\b/i,
      /\bsentence structure\b/i,
      /\bclarity\b/i,
      /\boriginality\b/i,
    ],
  },
  assistant: {
    anywhere: [
      /\bas an? (?:AI|large)(?: language)? model\b/i,
      /\bI(?:['’]m| am) (?:just )?an? (?:AI|language model)\b/i,
      /\bI (?:cannot|can['’]t|am unable to|['’]m unable to) (?:assist|browse|access (?:the )?(?:internet|real-time|links?|external))\b/i,
      /\bI hope this (?:helps|meets|version)\b/i,
      /\blet me know if you(?:(?:['’]d| would) like|['’]ll need| need any| want me| want any| have any (?:other|further|more))\b/i,
      /\b(?:as of )?my (?:last|latest) (?:knowledge )?(?:update|cutoff|cut-off)\b/i,
      /\bwould you like me to\b/i,
      /\bfeel free to (?:ask|adjust|modify|edit|let me know)\b/i,
      /\bmy (?:training data|knowledge cutoff)\b/i,
    ],
    opening: [
      /^(?:certainly|sure|of course|absolutely)[!,.]? (?:here|below|I)\b/i,
      /^here(?:['’]s| is|['’]re| are) (?:a|an|the|your) (?:revised|rewritten|polished|improved|updated|paraphrased|summary|edited|rephrased|article)\b/i,
      /^I['’]m sorry, but I (?:can|cannot)\b/i,
      /^(?:great|good) question[!.]/i,
    ],
  },
  prompt: [
    /^(?:please )?(?:write|rewrite|paraphrase|summari[sz]e|translate|generate|create|rephrase) (?:a|an|the|this|me|in|following)\b.{0,80}(?:article|words?|text|style|tone|following|paragraphs?|headline)\b/i,
    /^(?:write|rewrite|generate|create) (?:a|an) \d{2,5}[- ]words?\b/i,
    /^you are (?:a|an) .{0,40}(?:journalist|editor|assistant|writer|copywriter)\b/i,
    /^(?:act as (?:a|an)|your task is)\b/i,
    /^(?:use|keep) (?:a|an|the) .{0,30}\btone\b.{0,60}(?:article|text|words|reader)/i,
  ],
  chrome:
    /^(?:skip to (?:main )?content|advertisement|advertising|share this(?: article| story)?|sign (?:in|up)|log ?in|subscribe(?: now| today)?|read more|(?:accept|reject)(?: all)? cookies|cookie settings|newsletter|follow us(?: on [a-z ]{2,20})?|loading(?:\.\.\.)?|back to top|related articles|sponsored content|recommended for you|most read|trending now|continue reading|load more|previous article|next article|leave a comment|print this page|story continues below(?: advertisement)?|share on [a-z]{2,12}|tweet|copy link|menu|search) ?[>»]?$/i,
  related:
    /^(?:read (?:also|more|next)|see also|related(?: stories| articles| news| posts)?|more on this(?: story)?|also read|further reading|you may also like|more stories|don['’]t miss|latest(?: news)?)\s*:?$/i,
  sources: /^(?:references?|sources?|bibliography|notes|works cited|citations|footnotes)\s*:?$/i,
}
