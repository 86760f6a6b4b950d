'use client'
import { Button, CopyButton } from '@mantine/core'

/** Puts an address on the clipboard, and says that it is there. */
export function CopyAddress({ address }: { address: string }) {
  return (
    <CopyButton value={address} timeout={3_000}>
      {({ copied, copy }) => (
        <Button size="sm" variant="default" onClick={copy}>
          {copied ? 'Copied' : 'Copy the address'}
        </Button>
      )}
    </CopyButton>
  )
}
