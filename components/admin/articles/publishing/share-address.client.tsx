'use client'
import { Button } from '@mantine/core'
import { useScreen } from '../store/article-context.client.tsx'

/** Hands the address on: by the system's own way where the browser has one, by e-mail otherwise. */
export function ShareAddress({ address }: { address: string }) {
  const title = useScreen(({ content }) => content.social.title || content.headline)
  if (typeof navigator !== 'undefined' && 'share' in navigator)
    return (
      <Button
        size="sm"
        variant="default"
        // Whoever closes the system's own window shares nothing, and nothing is wrong.
        onClick={() => void navigator.share({ title, url: address }).catch(() => undefined)}
      >
        Share
      </Button>
    )
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`
  return (
    <Button component="a" href={mail} size="sm" variant="default">
      Share by e-mail
    </Button>
  )
}
