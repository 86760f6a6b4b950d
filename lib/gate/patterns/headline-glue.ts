/** Words that headlines use for joining, counting and announcing, and that the story need not repeat. */
export const headlineGlue: ReadonlySet<string> = new Set(
  `ways easy tips guide amid inside behind calls hits eyes faces sees gets makes meet meets learn available essential part step
  series update week month today tuesday monday wednesday thursday friday trends summary interview review explained explainer
  analysis opinion report watch call allowed good better best five seven eight nine three four second third things thing ahead
  here's what's it's i've you're don't can't won't isn't provide thanks aims help helps keys story stories live`.split(/\s+/),
)
