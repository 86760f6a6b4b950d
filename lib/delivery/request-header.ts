/** By it the renderer learns which request of the front it works for, and names it when it complains. */
export const requestHeader = 'x-colophon-request'
