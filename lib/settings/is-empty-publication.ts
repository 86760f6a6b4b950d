import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'

/** Whether nobody has set this publication up yet: no account, no article. What the demonstration may be put into. */
export async function isEmptyPublication(): Promise<boolean> {
  const [account] = await read().select({ id: accounts.id }).from(accounts).limit(1)
  const [article] = await read().select({ id: articles.id }).from(articles).limit(1)
  return !account && !article
}
