/** Where the sentence waits that the next page says: what was done on the one before. */
export const noticeSlot = 'article-notice'
/** And what its pane of what was done shows. */
export const doneSlot = 'article-done'
