import type { MenuItem } from './menu-state.ts'

/** What "/" at the start of a line offers, with words that one might look for it by. */
const offers = [
  { id: 'heading-2', label: 'Heading', hint: '##', words: 'heading title section h2' },
  { id: 'heading-3', label: 'Smaller heading', hint: '###', words: 'heading subheading h3' },
  { id: 'heading-4', label: 'Smallest heading', hint: '####', words: 'heading subheading h4' },
  { id: 'bullet-list', label: 'List', hint: '-', words: 'list bullets unordered' },
  { id: 'ordered-list', label: 'Numbered list', hint: '1.', words: 'list numbers ordered' },
  { id: 'quotation', label: 'Quotation', hint: '>', words: 'quotation quote blockquote speaker' },
  { id: 'pull-quote', label: 'Pull quote', words: 'pull quote large' },
  { id: 'box-context', label: 'Box: context', words: 'box context aside sidebar background' },
  { id: 'box-knowledge', label: 'Box: how we know', words: 'box how know method aside sidebar' },
  { id: 'embed', label: 'Embed', words: 'embed video post sound chart youtube vimeo mastodon bluesky x soundcloud datawrapper' },
  { id: 'picture', label: 'Picture', words: 'picture image photo upload' },
  { id: 'table', label: 'Table', words: 'table rows columns' },
  { id: 'divider', label: 'Divider', hint: '---', words: 'divider line rule separator' },
  { id: 'code', label: 'Code', hint: '```', words: 'code program block' },
] as const

export type SlashId = (typeof offers)[number]['id']

/** The offers whose label or words begin like what was typed after the slash. */
export function slashItems(typed: string): MenuItem[] {
  const wanted = typed.toLowerCase().trim()
  return offers
    .filter(
      ({ label, words }) =>
        `${label.toLowerCase()} ${words}`.split(' ').some((word) => word.startsWith(wanted)) ||
        label.toLowerCase().startsWith(wanted),
    )
    .map(({ id, label, ...rest }) => ({ id, label, ...('hint' in rest ? { hint: rest.hint } : {}) }))
}
