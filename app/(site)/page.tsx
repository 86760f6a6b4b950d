import { connection } from 'next/server'

export default async function FrontPage() {
  await connection()
  return <main id="content">The front</main>
}
