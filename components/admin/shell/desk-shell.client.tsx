'use client'
import { AppShell, Burger } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { urls } from '#lib/urls.ts'
import type { DeskCommand } from '../keys/desk-command.ts'
import { DeskKeys } from '../keys/desk-keys.client.tsx'
import { SchemeToggle } from './scheme-toggle.client.tsx'
import { UserMenu } from './user-menu.client.tsx'

export interface DeskLink {
  href: string
  label: string
}

interface Props {
  siteName: string
  viewerName: string
  csrf: string
  links: DeskLink[]
  /** How much waits behind a link, by its address. */
  counts: Record<string, number | null>
  commands: DeskCommand[]
  children: ReactNode
}

const doors = [urls.admin.signIn(), urls.admin.setUp(), urls.admin.invitation('').replace(/\/$/, '')]

/** The newsroom's frame: where one is, where one can go, who one is. */
export function DeskShell({ siteName, viewerName, csrf, links, counts, commands, children }: Props) {
  const [isOpen, { toggle, close }] = useDisclosure(false)
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu that led to it
  useEffect(close, [path])
  // The layout stays when a session that ended leads from a page to the sign-in page.
  if (doors.some((door) => isWithin(path, door))) return children
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'md', sm: 'xl' }}
    >
      <a className="desk-skip" href="#content">
        Skip to the content
      </a>
      <AppShell.Header className="desk-header">
        <div className="desk-bar">
          <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Menu" aria-expanded={isOpen} />
          <Link className="desk-name" href={urls.admin.home()}>
            {siteName}
          </Link>
          <span className="desk-push" />
          <DeskKeys commands={commands} />
          <SchemeToggle />
          <UserMenu name={viewerName} csrf={csrf} />
        </div>
      </AppShell.Header>
      <AppShell.Navbar className="desk-nav" component="nav" aria-label="Newsroom" p="xs">
        <Link
          className="desk-link"
          href={urls.admin.home()}
          {...(path === urls.admin.home() ? { 'aria-current': 'page' as const } : {})}
        >
          Overview
        </Link>
        {links.map(({ href, label }) => (
          <Link
            key={href}
            className="desk-link"
            href={href}
            {...(isWithin(path, href) ? { 'aria-current': 'page' as const } : {})}
          >
            {label}
            {counts[href] ? (
              <span className="desk-count">
                {' '}
                {counts[href]}
                <span className="desk-unseen"> open</span>
              </span>
            ) : null}
          </Link>
        ))}
        <a className="desk-link desk-link-apart" href={urls.front()}>
          View the site
        </a>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <div className="desk-content">{children}</div>
      </AppShell.Main>
    </AppShell>
  )
}

function isWithin(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`)
}
