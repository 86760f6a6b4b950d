'use client'
import { Stack } from '@mantine/core'
import { TitleAndDescription } from '../rail/search-social-panel.client.tsx'
import { SocialCard } from '../rail/social-card.client.tsx'
import '../rail/cards.css'

/** How it looks where somebody shares it, and the words for that. */
export function SocialDetails() {
  return (
    <details className="publish-social">
      <summary>How it looks when it is shared</summary>
      <Stack gap="sm" mt="sm">
        <SocialCard />
        <TitleAndDescription name="social" title="Title for social networks" description="Description for social networks" />
      </Stack>
    </details>
  )
}
