/** What the address of a list may say: words, and after which entry it goes on. Anything else is no filter. */
export async function listQuery(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<{ q: string; after: string | undefined }> {
  const { q, after } = await searchParams
  return { q: typeof q === 'string' ? q.slice(0, 100).trim() : '', after: typeof after === 'string' && after ? after : undefined }
}
