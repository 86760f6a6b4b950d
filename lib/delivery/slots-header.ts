/**
 * The request header by which the front says that it sets in what many pages share: those parts may be left empty. What
 * a visitor sends under this name never reaches the renderer.
 */
export const slotsHeader = 'x-colophon-slots'
