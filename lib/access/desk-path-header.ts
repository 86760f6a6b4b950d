/** By it proxy.ts tells pages which address was asked for, so that signing in can lead back to it. */
export const deskPathHeader = 'x-desk-path'
