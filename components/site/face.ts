import localFont from 'next/font/local'

/** The text face, served from here: regular, a real italic, and semibold. What stands in for it meanwhile is in fonts.css. */
export const face = localFont({
  src: [
    { path: './fonts/source-serif-4-regular.woff2', weight: '400', style: 'normal' },
    { path: './fonts/source-serif-4-italic.woff2', weight: '400', style: 'italic' },
    { path: './fonts/source-serif-4-semibold.woff2', weight: '600', style: 'normal' },
  ],
  variable: '--source-serif',
  display: 'swap',
  adjustFontFallback: false,
})
