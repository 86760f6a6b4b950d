import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepUp } from './keep-up.ts'

const program = (command: string[], onGivenUp: (why: string) => void, onRestart?: () => void) => ({
  ...{ name: 'test', command, cwd: process.cwd(), env: process.env, onGivenUp },
  ...(onRestart ? { onRestart } : {}),
})

test('a program that dies is started again, and one that is stopped is not', async () => {
  let restarts = 0
  await new Promise<void>((resolve) => {
    const kept = keepUp(
      program(
        ['-e', 'process.exit(1)'],
        () => assert.fail('given up too early'),
        () => {
          restarts += 1
          kept.stop('SIGTERM')
          resolve()
        },
      ),
    )
  })
  assert.equal(restarts, 1)
})

test('a program that cannot even be started fails no other', async () => {
  const kept = keepUp({ ...program(['-e', ''], () => undefined), cwd: '/no/such/folder' })
  await kept.gone()
  kept.stop('SIGTERM')
})
