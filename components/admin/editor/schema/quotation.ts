import Blockquote from '@tiptap/extension-blockquote'

/** A quotation: what was said, and who said it. */
export const Quotation = Blockquote.extend({
  group: 'block flow',
  content: 'flow+',
  addAttributes: () => ({
    speaker: {
      default: '',
      parseHTML: (quote) => quote.getAttribute('data-speaker') ?? '',
      renderHTML: ({ speaker }) => (speaker ? { 'data-speaker': speaker } : {}),
    },
  }),
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
})
