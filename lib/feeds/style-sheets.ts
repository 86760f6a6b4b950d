/** So that a person who opens a feed sees a page. A browser that has no XSLT any more takes the second. */
export const styleSheets = [
  { type: 'text/xsl', href: '/static/feed.xsl' },
  { type: 'text/css', href: '/static/feed.css' },
]
