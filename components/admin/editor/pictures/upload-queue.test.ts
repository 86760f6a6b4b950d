import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import type { Sending, Upload } from './upload-picture.ts'
import { createUploadQueue, isUploading } from './upload-queue.ts'

/** A server that answers when the test says so. */
function patientServer() {
  const waiting = new Map<string, { answer: (upload: Upload) => void; sending: Sending }>()
  const sent: string[] = []
  const send = ({ name }: File, sending: Sending) =>
    new Promise<Upload>((resolve) => {
      sent.push(name)
      waiting.set(name, { answer: resolve, sending })
    })
  const find = (name: string) => {
    const found = waiting.get(name)
    assert.ok(found, `${name} was not sent`)
    return found
  }
  return { send, sent, find }
}

const file = (name: string) => new File(['x'], name, { type: 'image/jpeg' })
const picture = (id: string) => ({ id }) as PictureView
const taken = (id: string): Upload => ({ picture: picture(id), wasThere: false })
const settled = () => new Promise((resolve) => setImmediate(resolve))
const states = (queue: ReturnType<typeof createUploadQueue>) => queue.get().map(({ file: { name }, state }) => `${name} ${state}`)

test('files go two at once and in their order, whichever is answered first', async () => {
  const { send, sent, find } = patientServer()
  const queue = createUploadQueue(send)
  queue.add([file('a'), file('b'), file('c')])
  assert.deepEqual(sent, ['a', 'b'])
  find('a').sending.onProgress(0.5)
  assert.equal(queue.get()[0]?.share, 0.5)
  find('b').answer(taken('m-b'))
  await settled()
  assert.deepEqual(states(queue), ['a sending', 'b taken', 'c sending'])
  find('a').answer(taken('m-a'))
  find('c').answer({ refused: 'This picture moves. Upload a still one.', mayRetry: false })
  await settled()
  assert.deepEqual(states(queue), ['a taken', 'b taken', 'c refused'])
  assert.equal(queue.get()[2]?.refused, 'This picture moves. Upload a still one.')
  assert.equal(isUploading(queue.get()), false)
})

test('a file that is stopped leaves the wire, keeps its place, and can be sent again', async () => {
  const { send, sent, find } = patientServer()
  const queue = createUploadQueue(send)
  const [first = 0] = queue.add([file('a'), file('b'), file('c')])
  const { answer, sending } = find('a')
  queue.stop(first)
  assert.equal(sending.signal.aborted, true)
  assert.deepEqual(states(queue), ['a stopped', 'b sending', 'c sending'])
  // The answer to what was stopped says nothing any more.
  answer({ refused: 'Cancelled.', mayRetry: true })
  await settled()
  assert.deepEqual(states(queue), ['a stopped', 'b sending', 'c sending'])
  queue.retry(first)
  assert.deepEqual(states(queue), ['a waiting', 'b sending', 'c sending'])
  find('b').answer(taken('m-b'))
  await settled()
  assert.deepEqual(sent, ['a', 'b', 'c', 'a'])
  find('a').answer(taken('m-a'))
  await settled()
  assert.deepEqual(states(queue), ['a taken', 'b taken', 'c sending'])
})

test('an answer that comes after the same file was stopped and sent again is not taken for the new one', async () => {
  const { send, find } = patientServer()
  const queue = createUploadQueue(send)
  const [only = 0] = queue.add([file('a')])
  const old = find('a')
  queue.stop(only)
  queue.retry(only)
  old.answer(taken('m-old'))
  await settled()
  assert.deepEqual(states(queue), ['a sending'])
})

test('what is dropped is gone, and the next file takes its turn', () => {
  const { send, sent } = patientServer()
  const queue = createUploadQueue(send)
  let told = 0
  const stop = queue.subscribe(() => (told += 1))
  const [, second = 0] = queue.add([file('a'), file('b'), file('c')])
  queue.drop(second)
  assert.deepEqual(states(queue), ['a sending', 'c sending'])
  assert.deepEqual(sent, ['a', 'b', 'c'])
  assert.ok(told > 0)
  assert.equal(isUploading(queue.get()), true)
  stop()
})
