/** The request header by which proxy.ts tells the pages for lost addresses why they are shown. It replaces whatever a visitor sent. */
export const lostHeader = 'x-colophon-lost'
