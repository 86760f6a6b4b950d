import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { mediaLimits } from '#lib/media/limits.ts'
import { receiveUpload } from './receive-upload.ts'

const root = mkdtempSync(join(tmpdir(), 'colophon-upload-'))
process.env.DATA_DIR = root
after(() => rmSync(root, { recursive: true, force: true }))

const address = 'https://norrvik.example/api/uploads'
const sent = (bytes: Uint8Array<ArrayBuffer>, name = 'harbour.jpg') => {
  const body = new FormData()
  body.set('file', new File([bytes], name))
  return new Request(address, { method: 'POST', body })
}
const left = () => (existsSync(join(root, 'media')) ? readdirSync(join(root, 'media')) : [])

test('a file is written beside the pictures as it comes, under a name of our own', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(50_000))
  const { path, originalName } = await receiveUpload(sent(bytes, '../../\u202Egpj.exe.jpg'))
  assert.match(path, /media\/\.upload-[\w-]{22}$/)
  assert.ok(path.startsWith(root))
  assert.ok(!originalName.includes('/'))
  assert.deepEqual(readFileSync(path), Buffer.from(bytes))
  rmSync(path)
})

test('30 MB are taken, a byte more is refused with the limit, and nothing of it is left', async () => {
  const { path } = await receiveUpload(sent(new Uint8Array(mediaLimits.bytes)))
  rmSync(path)
  await assert.rejects(receiveUpload(sent(new Uint8Array(mediaLimits.bytes + 1))), {
    code: 'too-large',
    status: 413,
    message: 'A picture has at most 30 MB. Make it smaller first.',
  })
  assert.deepEqual(left(), [])
})

test('a request that says that it is too large is refused before it is read', async () => {
  let isRead = false
  const body = new ReadableStream(
    {
      pull() {
        isRead = true
        throw new Error('read')
      },
    },
    { highWaterMark: 0 },
  )
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '99999999' }
  const request = new Request(address, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  await assert.rejects(receiveUpload(request), { code: 'too-large' })
  assert.equal(isRead, false)
})

test('what is no form, has no file, or was cut off is each refused by a sentence, and leaves nothing', async () => {
  const json = new Request(address, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
  await assert.rejects(receiveUpload(json), { code: 'unsupported', status: 415 })
  const empty = new FormData()
  empty.set('name', 'Mira')
  await assert.rejects(receiveUpload(new Request(address, { method: 'POST', body: empty })), /Choose a picture first/)
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const cut = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nhalf a pict'
  await assert.rejects(receiveUpload(new Request(address, { method: 'POST', body: cut, headers })), /cut off/)
  assert.deepEqual(left(), [])
})
