import { connections } from './client.ts'

/** Everything read inside sees the publication at one moment, whatever is written meanwhile. One at a time in a process. */
export async function snapshot<T>(work: () => Promise<T>): Promise<T> {
  const { reader } = connections()
  reader.exec('BEGIN')
  try {
    return await work()
  } finally {
    reader.exec('COMMIT')
  }
}
