import { connection } from 'next/server'

export default async function DeskHome() {
  await connection()
  return <main id="content">The desk</main>
}
