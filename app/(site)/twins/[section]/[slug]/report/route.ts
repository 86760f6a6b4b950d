import { invalid, refused } from '#app/desk-action.ts'
import { fieldsOf, typedIn } from '#app/form-input.ts'
import { clientIp } from '#lib/access/client-ip.ts'
import type { ActionState } from '#lib/action-state.ts'
import { requestHeader } from '#lib/delivery/request-header.ts'
import { shownAtHeader } from '#lib/delivery/shown-at-header.ts'
import { Refusal } from '#lib/refusal.ts'
import { holdForm } from '#lib/reports/held-form.ts'
import { receive } from '#lib/reports/receive.ts'
import { receiveInput } from '#lib/reports/schema.ts'
import { urls } from '#lib/urls.ts'

/** Takes a reader's report; app/answer-reader.ts leads its form here. What is refused is shown again with what was typed. */
export async function POST(request: Request, { params }: RouteContext<'/twins/[section]/[slug]/report'>): Promise<Response> {
  const { section, slug } = await params
  const address = { section, slug }
  const now = new Date()
  const form = await formOf(request)
  const values = typedIn(form)
  const parsed = receiveInput.safeParse(fieldsOf(form))
  if (!parsed.success) return again({ ...invalid(parsed.error), values }, 422)
  try {
    await receive(clientIp(request.headers), { ...parsed.data, ...address }, now)
    return seeOther(urls.reportTaken(address))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return again({ ...refused(error), values }, error.status)
  }

  // The front draws the page at once, with this status. Without the front, in development, the browser goes there.
  function again(state: ActionState, status: number): Response {
    const shownAt = urls.report(address, holdForm(state, now))
    return request.headers.has(requestHeader)
      ? new Response(state.message, { status, headers: { ...kept, [shownAtHeader]: shownAt } })
      : seeOther(shownAt)
  }
}

const kept = { 'Cache-Control': 'private, no-store' }

function seeOther(to: string): Response {
  return new Response(null, { status: 303, headers: { ...kept, Location: to } })
}

// Nobody is known here, and a program may send anything.
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new FormData()
  }
}
