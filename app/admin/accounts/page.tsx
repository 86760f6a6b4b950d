import { Anchor } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { AccountTable } from '#components/admin/accounts/account-table.tsx'
import { InviteButton } from '#components/admin/accounts/invite-button.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { listAccounts } from '#lib/accounts/desk-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { changeRole, disable, enable, invite } from './actions.ts'

export const metadata: Metadata = { title: 'Accounts' }

export default async function AccountsPage({ searchParams }: PageProps<'/admin/accounts'>) {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'account:list')) notFound()
  const { after } = await searchParams
  const [{ lines, next }, settings] = await Promise.all([
    listAccounts(viewer, { after: typeof after === 'string' ? after : undefined }, new Date()),
    findSettings(),
  ])
  return (
    <>
      <PageHead title="Accounts" actions={<InviteButton action={invite} label="Invite somebody" />}>
        Who may come in. A byline is a person, and need not have an account.
      </PageHead>
      {lines.length ? (
        <AccountTable
          lines={lines}
          ownId={viewer.accountId}
          zone={settings.timeZone}
          actions={{ invite, changeRole, disable, enable }}
        />
      ) : (
        <EmptyState action={<Anchor href={urls.admin.accounts()}>Back to the first accounts</Anchor>}>
          There are no accounts after this one.
        </EmptyState>
      )}
      {next ? <Anchor href={urls.admin.accounts(next)}>More accounts</Anchor> : null}
    </>
  )
}
