'use client'
import { Button, Menu } from '@mantine/core'
import Link from 'next/link'
import { useRef } from 'react'
import { clearCopies } from '#components/admin/articles/saving/browser-copies.ts'
import { urls } from '#lib/urls.ts'

/** Who one is, one's account, and the way out. */
export function UserMenu({ name, csrf }: { name: string; csrf: string }) {
  const signOut = useRef<HTMLFormElement>(null)
  // What this browser kept of drafts goes with the person, also where a browser knows no Clear-Site-Data.
  const leave = async () => {
    await clearCopies().catch(() => undefined)
    signOut.current?.requestSubmit()
  }
  return (
    <>
      <form ref={signOut} method="post" action={urls.api.signOut()} hidden>
        <input type="hidden" name="csrfToken" value={csrf} />
        <input type="hidden" name="callbackUrl" value={urls.admin.signIn()} />
      </form>
      <Menu position="bottom-end" width={200} withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" size="sm" maw={180} flex="none" aria-label={`Your menu, ${name}`}>
            {name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} href={urls.admin.account()}>
            Your account
          </Menu.Item>
          <Menu.Item onClick={() => void leave()}>Sign out</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
