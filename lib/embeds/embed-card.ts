import type { Embed } from './embed-of.ts'

const verbs = { video: 'Play the video', post: 'Show the post', audio: 'Play the sound', chart: 'Show the chart' } as const

/**
 * The document that stands in the frame until somebody presses its one link, which leads the frame itself to the provider.
 * So nothing is asked of the provider before, also where scripts are off (there a browser loads lazy frames at once).
 * It holds no word of an editor: this and the patterns of the providers are the security boundary of embeds.
 */
export function embedCard({ provider, kind, frame }: Embed): string {
  const policy = kind === 'video' ? 'strict-origin' : 'no-referrer'
  return [
    '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Not loaded yet</title>',
    '<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/static/embed-card.css">',
    `<a href="${escaped(frame)}" referrerpolicy="${policy}"><b>${verbs[kind]}</b>`,
    `<span>From ${provider}, which is told of your visit only then.</span></a></html>`,
  ].join('')
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
