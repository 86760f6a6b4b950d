import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // Metadata would stream into the body of pages rendered by request; with every reader a "limited bot" the head is whole.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'sharp'],
  typescript: { ignoreBuildErrors: true }, // types are a step of their own (npm run types)
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: '2mb' },
    optimizePackageImports: ['@mantine/core', '@mantine/hooks'],
  },
}

export default config
