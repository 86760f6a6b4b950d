/** What an upload may be. The forms show the same numbers that the decoder demands. */
export const mediaLimits = {
  /** For a form's file field; the decoder looks for itself. */
  types: 'image/jpeg,image/png,image/webp',
  bytes: 30 * 1024 * 1024,
  pixels: 64_000_000,
  side: 16_384,
  milliseconds: 20_000,
  /** Megabytes that the decoding process may take. */
  memory: 1_024,
  widths: [320, 640, 960, 1280, 1920],
} as const

export const pictureTooLarge = `A picture has at most ${mediaLimits.bytes / 1024 / 1024} MB. Make it smaller first.`
export const notAPicture = 'This is no picture. JPEG, PNG and WebP are taken.'
