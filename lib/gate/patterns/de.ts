import type { LanguagePatterns } from './patterns.ts'

const part = '(?:der (?:Text|Artikel|Absatz|Beitrag)|die (?:Absätze|Sätze|Daten)|das Original)'
const changed = '(?:umgeschrieben|überarbeitet|umformuliert|paraphrasiert|gekürzt|optimiert|neu strukturiert|angereichert)'

/** German: what leaks. The rest of the language is still to be written down. */
export const de: LanguagePatterns = {
  language: 'de',
  label: {
    strong:
      /^(?:umgeschrieben(?:e (?:version|fassung)|er text)?|neufassung|überarbeitete (?:version|fassung)|umformulierung|paraphrase|ausgabe|endfassung|endgültige (?:version|fassung)|zusammenfassung der änderungen|hier ist (?:der|die|das|ihr|dein) [^:\n]{0,30}) ?: ?$/i,
    weak: /^(?:entwurf|antwort|artikel|titel|überschrift|schlagzeile|einleitung|fazit) ?: ?$/i,
  },
  process: {
    strong: [
      new RegExp(`(?:^|[\\s(])${part} (?:wurde|wurden|ist|sind) (?:\\S{1,20} ){0,2}${changed}`, 'i'),
      /\b(?:ursprüngliche|originale) Bedeutung (?:bleibt|wurde|beizubehalten|bewahrt)/i,
      /\bAnreicherungsdaten\b/i,
      /\bBasisartikel\b/i,
      /\bumgeschriebene (?:Text|Version|Fassung)/i,
    ],
    weak: [/\bLesbarkeit\b/i, /\bWortzahl\b/i, /\bZielgruppe\b/i, /\bTonfall wurde\b/i],
  },
  assistant: {
    anywhere: [
      /\bals (?:ein )?(?:KI|Sprachmodell|KI-Modell|künstliche Intelligenz)\b.{0,40}\b(?:kann|habe|bin)\b/i,
      /\bich hoffe, (?:das|dies) hilft\b/i,
      /\blassen Sie mich wissen, (?:ob|wenn)\b/i,
      /\bmöchten Sie, dass ich\b/i,
      /\bmeine(?:m|n)? (?:letzten|letztes) (?:Wissensstand|Update)/i,
    ],
    opening: [
      /^(?:gerne|natürlich|selbstverständlich)[!,] hier\b/i,
      /^hier ist (?:eine|die|der|Ihr) (?:überarbeitete|umgeschriebene|verbesserte)/i,
    ],
  },
  prompt: [
    /^(?:schreibe?n?(?: Sie)?|formuliere?n?(?: Sie)?|fasse?n?(?: Sie)?|übersetze?n?(?: Sie)?) (?:einen|den|diesen|mir|eine)\b.{0,80}(?:artikel|wörter|text|stil|ton)/i,
    /^du bist ein.{0,40}(?:journalist|redakteur|assistent|autor)/i,
    /^(?:deine|ihre) aufgabe ist\b/i,
  ],
  chrome:
    /^(?:zum (?:haupt)?inhalt(?: springen)?|anzeige|werbung|artikel teilen|teilen|anmelden|registrieren|jetzt abonnieren|abonnieren|weiterlesen|mehr lesen|(?:alle )?cookies (?:akzeptieren|ablehnen)|newsletter|folgen sie uns|wird geladen(?:\.\.\.)?|nach oben|zurück zum anfang|meistgelesen|drucken) ?[>»]?$/i,
  related:
    /^(?:lesen sie auch|auch interessant|mehr zum thema|siehe auch|weitere artikel|das könnte sie auch interessieren|zum thema)\s*:?$/i,
  sources: /^(?:quellen(?:verzeichnis|angaben)?|einzelnachweise|literatur|belege)\s*:?$/i,
}
