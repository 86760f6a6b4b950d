import type { LanguagePatterns } from './patterns.ts'

const part = "(?:le texte|l[’']article|le paragraphe|les paragraphes|les phrases|le contenu|les données)"
const changed = '(?:réécrits?|réécrites?|reformulée?s?|restructurée?s?|paraphrasée?s?|optimisée?s?|enrichie?s?|remaniée?s?)'

/** French: what leaks. The rest of the language is still to be written down. */
export const fr: LanguagePatterns = {
  language: 'fr',
  label: {
    strong:
      /^(?:réécriture|version (?:réécrite|révisée|finale|reformulée)|texte (?:réécrit|révisé|reformulé)|reformulation|paraphrase|résultat|résumé des (?:modifications|changements)|voici (?:le|la|votre|ton) [^:\n]{0,30}) ?: ?$/i,
    weak: /^(?:brouillon|réponse|article|titre|introduction|conclusion|chapô) ?: ?$/i,
  },
  process: {
    strong: [
      new RegExp(`(?:^|[\\s(])${part} (?:a|ont) (?:été )?(?:\\S{1,20} )?${changed}`, 'i'),
      /(?:préserv|conserv|en respectant).{0,20}sens (?:original|d['’]origine|initial)/i,
      /données d['’]enrichissement/i,
      /article de base\b/i,
      /clarté et (?:l['’])?originalité/i,
    ],
    weak: [/lisibilité/i, /nombre de mots/i, /public cible/i, /le ton a été/i],
  },
  assistant: {
    anywhere: [
      /en tant qu['’](?:IA|intelligence artificielle|assistant)\b/i,
      /en tant que modèle de langage/i,
      /j['’]espère que (?:cela|ceci|ça) (?:vous|t['’])?\s?aide/i,
      /n['’]hésitez pas à me (?:dire|demander|faire savoir)/i,
      /souhaitez-vous que je\b/i,
    ],
    opening: [
      /^(?:bien sûr|certainement|volontiers)\s?[!,] voici\b/i,
      /^voici (?:une|la|votre) (?:version|réécriture|reformulation)\b/i,
    ],
  },
  prompt: [
    /^(?:écris|écrivez|rédige|rédigez|réécris|réécrivez|résume|résumez|traduis|traduisez) (?:un|une|le|la|ce|cet|cette|moi)\b.{0,80}(?:article|mots|texte|style|ton)/i,
    /^(?:tu es|vous êtes) une? .{0,40}(?:journaliste|rédacteur|assistant|éditeur)/i,
    /^(?:ta|votre) tâche (?:est|consiste)\b/i,
  ],
  chrome:
    /^(?:aller au contenu(?: principal)?|publicité|partager(?: cet article)?|se connecter|connexion|s['’]inscrire|s['’]abonner|abonnez-vous|lire la suite|(?:accepter|refuser)(?: tous les)? cookies|newsletter|suivez-nous|chargement(?:\.\.\.)?|retour en haut|les plus lus|imprimer) ?[>»]?$/i,
  related: /^(?:lire aussi|à lire aussi|voir aussi|sur le même sujet|articles liés|à lire également)\s*:?$/i,
  sources: /^(?:références|sources|bibliographie|notes)\s*:?$/i,
}
