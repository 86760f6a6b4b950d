/** Function words by which languages are told apart. */
export const languageMarks: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in is that for it was on are as with his they at be this have from or had by but not what all were when we there can an which their if will each about has',
    de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber',
    fr: 'le de la et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont aux son elle cette mais nous vous être comme leur été sa ou',
    es: 'el de la que y en un ser se no haber por con su para como estar tener le lo los las una al del más pero sus es este ya o fue ha sí porque muy sin sobre',
    it: 'il di che la e un a per in una sono mi non si da lo con ha le ma del al come dei nel della alla gli anche più questo essere stato',
    nl: 'de van een het en in is dat op te zijn met voor niet aan er om ook als maar dan hij bij nog uit door naar heeft zij worden werd over zich',
    sv: 'och i att det som en på är av för med till den har de inte om ett han var men jag sig från så vi kan när hade vid också efter',
    pt: 'o de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos já também foi',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)
