<?xml version="1.0" encoding="utf-8"?>
<!-- A feed as a page, for a person who opens one in a browser that knows XSLT. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:atom="http://www.w3.org/2005/Atom" exclude-result-prefixes="atom">
  <xsl:output method="html" encoding="utf-8" doctype-system="about:legacy-compat"/>
  <xsl:template match="/">
    <html lang="{rss/channel/language | atom:feed/@xml:lang}">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="robots" content="noindex"/>
        <title><xsl:value-of select="normalize-space(rss/channel/title | atom:feed/atom:title)"/></title>
        <link rel="stylesheet" href="/static/feed-page.css"/>
      </head>
      <body>
        <main>
          <p class="kicker">Feed</p>
          <h1><xsl:value-of select="normalize-space(rss/channel/title | atom:feed/atom:title)"/></h1>
          <p><xsl:value-of select="normalize-space(rss/channel/description | atom:feed/atom:subtitle)"/></p>
          <p class="note">This is a feed. Copy its address into a feed reader, and new stories come to you. Or read on <a href="{rss/channel/link | atom:feed/atom:link[@rel='alternate']/@href}">the page itself</a>.</p>
          <ol>
            <xsl:apply-templates select="rss/channel/item | atom:feed/atom:entry"/>
          </ol>
        </main>
      </body>
    </html>
  </xsl:template>
  <xsl:template match="item | atom:entry">
    <li>
      <h2><a href="{link | atom:link[@rel='alternate']/@href}"><xsl:value-of select="normalize-space(title | atom:title)"/></a></h2>
      <p><xsl:value-of select="normalize-space(description | atom:summary)"/></p>
      <p class="note"><xsl:value-of select="pubDate | atom:published"/></p>
    </li>
  </xsl:template>
</xsl:stylesheet>
