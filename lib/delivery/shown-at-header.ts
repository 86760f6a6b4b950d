/**
 * With it the renderer says where a form that it refused is shown again, with what was typed: for the front, which answers
 * with that page at once and keeps nothing of it.
 */
export const shownAtHeader = 'colophon-shown-at'
