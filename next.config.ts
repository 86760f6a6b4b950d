import type { NextConfig } from 'next'
import { limits } from './lib/articles/limits.ts'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // Metadata would stream into the body of pages rendered by request; with every reader a "limited bot" the head is whole.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'sharp', 'dictionary-en', 'nspell'],
  typescript: { ignoreBuildErrors: true }, // types are a step of their own (npm run types)
  // One route writes every feed, and one every form of an article. Whether the address is live was asked before (proxy.ts).
  rewrites: async () => ({
    beforeFiles: [
      ...['feed.xml', 'atom.xml', 'feed.json'].map((file) => ({
        source: `/:place*/${file}`,
        destination: `/feeds/${file}/:place*`,
      })),
      // A host may end in ".md", and has a page under "sources".
      { source: '/:section((?!sources/)[^/]+)/:slug.md', destination: '/twins/:section/:slug/md' },
      ...['references.json', 'cite.json', 'cite.bib', 'cite.ris', 'cite.txt', 'oembed.json', 'verify.json'].map((file) => ({
        source: `/:section/:slug/${file}`,
        destination: `/twins/:section/:slug/${file}`,
      })),
      { source: '/.well-known/:file', destination: '/well-known/:file' },
    ],
    afterFiles: [],
    fallback: [],
  }),
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: limits.bytes + 65_536 },
    optimizePackageImports: ['@mantine/core', '@mantine/hooks'],
  },
}

export default config
