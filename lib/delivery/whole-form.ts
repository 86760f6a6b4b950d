import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type BodyLimit, BodyRefused, boundedBody } from './bounded-body.ts'

/** Whether this is a form of parts for the desk: the framework takes a broken one for a fault of its own. */
export function isPartForm({ headers }: IncomingMessage, url: string): boolean {
  return !url.startsWith('/api/') && /^multipart\/form-data\b/i.test(headers['content-type'] ?? '')
}

/** A form of parts, read to its end. @throws BodyRefused when it is cut off, or is no form */
export async function wholeForm(request: IncomingMessage, limit: BodyLimit): Promise<Buffer> {
  const type = request.headers['content-type'] ?? ''
  const body = await buffer(boundedBody(request, limit))
  try {
    await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData()
    if (/boundary.*boundary=/i.test(type)) throw new TypeError('two boundaries')
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new BodyRefused(400, 'This form did not arrive whole. Go back and send it again.')
  }
  return body
}
