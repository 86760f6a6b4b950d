import { Button } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { AuditFilter } from '#components/admin/audit/audit-filter.tsx'
import { AuditTable } from '#components/admin/audit/audit-table.tsx'
import { CatalogueMore } from '#components/admin/catalogue/catalogue-more.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findAuditChoices, listAudit } from '#lib/audit/desk-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'

export const metadata: Metadata = { title: 'Audit' }

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'audit:read')) notFound()
  const asked = await searchParams
  const [who, verb, from] = [one(asked.who), one(asked.verb), one(asked.before)]
  const before = /^[1-9]\d{0,14}$/.test(from) ? Number(from) : undefined
  const [{ rows, next }, choices, { timeZone }] = await Promise.all([
    listAudit(viewer, { who, verb, before }),
    findAuditChoices(viewer),
    findSettings(),
  ])
  const narrowed = { who: who || undefined, verb: verb || undefined }
  return (
    <>
      <PageHead
        title="Audit"
        actions={
          <form method="post" action={urls.api.audit()}>
            <Button type="submit" variant="default">
              Save all of it as a file
            </Button>
          </form>
        }
      >
        Who did what, and when, newest first. Nothing in it can be changed; “newsroom verify-chain” on the server checks that
        nothing was.
      </PageHead>
      <AuditFilter key={`${who} ${verb}`} choices={choices} who={who} verb={verb} />
      {rows.length ? <AuditTable rows={rows} zone={timeZone} /> : <EmptyState>Nothing of this kind was done.</EmptyState>}
      <CatalogueMore
        start={before ? urls.admin.audit(narrowed) : null}
        next={next ? urls.admin.audit({ ...narrowed, before: String(next) }) : null}
      />
    </>
  )
}

function one(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value.slice(0, 64) : ''
}
