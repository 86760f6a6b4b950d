/** In so many articles and more, an article does not say in how many its source is cited. So a new one makes few stale. */
export const toldUpTo = 10
