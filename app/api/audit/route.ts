import { Readable } from 'node:stream'
import { answer, refuseForeign } from '#app/desk-handler.ts'
import { requireViewer } from '#lib/access/viewer.ts'
import { exportAudit } from '#lib/audit/export-audit.ts'
import { isoMoment } from '#lib/dates.ts'

/** The audit as a file to keep. It is a form that asks for it, because that it was taken out is written down. */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    refuseForeign(request)
    const now = new Date()
    const lines = await exportAudit(await requireViewer(), now)
    return new Response(Readable.toWeb(Readable.from(lines, { objectMode: false })) as ReadableStream<Uint8Array>, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': `attachment; filename="audit-${isoMoment(now.getTime()).slice(0, 10)}.ndjson"`,
        'Content-Type': 'application/x-ndjson; charset=utf-8',
      },
    })
  })
}
