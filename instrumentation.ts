import type { Instrumentation } from 'next'

/** Notes what could not be rendered, with the number of its request and the one that a page of the desk shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, { headers, method }, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('#lib/log.ts')
  const { requestHeader } = await import('#lib/delivery/request-header.ts')
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined
  log.error(
    { err: error, reqId: headers[requestHeader], digest, method, path: routePath, kind: routeType },
    'a page could not be made',
  )
}
