/** With it the renderer says that a page is for the one who asked: nobody keeps it. */
export const forOneHeader = 'colophon-for-one'
