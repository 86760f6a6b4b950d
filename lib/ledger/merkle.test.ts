import assert from 'node:assert/strict'
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { filledBy, inclusionAt, leafHash, type NodeAt, nodeHash, rootAt, rootThrough } from './merkle.ts'
import { logName, readCheckpoint, signCheckpoint, verifierKey } from './signed-note.ts'

// The leaves that implementations of RFC 6962 try themselves on, and the roots of the first one, two, … eight of them.
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

function treeOf(hashes: string[]): NodeAt {
  const nodes = new Map<string, string>()
  const nodeAt: NodeAt = (level, place) => nodes.get(`${level} ${place}`) ?? assert.fail(`no node ${level} ${place}`)
  for (const [place, leaf] of hashes.entries())
    for (const node of filledBy(place, leaf, nodeAt)) nodes.set(`${node.level} ${node.place}`, node.hash)
  return nodeAt
}

// The definition of RFC 6962, 2.1, word for word: what the tree of full subtrees has to agree with.
function plainRoot(data: string[]): string {
  if (data.length === 0) return createHash('sha256').digest('hex')
  if (data.length === 1) return data[0] ?? ''
  let k = 1
  while (k * 2 < data.length) k *= 2
  return nodeHash(plainRoot(data.slice(0, k)), plainRoot(data.slice(k)))
}

test('the roots of known leaves are the known ones', () => {
  const hashes = leaves.map((hex) => leafHash(Buffer.from(hex, 'hex')))
  const nodeAt = treeOf(hashes)
  for (const [index, root] of roots.entries()) assert.equal(rootAt(index + 1, nodeAt), root, `${index + 1} leaves`)
  assert.equal(rootAt(0, nodeAt), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('the proof of a known leaf is the known one', () => {
  const nodeAt = treeOf(leaves.map((hex) => leafHash(Buffer.from(hex, 'hex'))))
  assert.deepEqual(inclusionAt(0, 8, nodeAt), [
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  ])
})

test('whatever the size, every leaf leads to the root by its proof, and to no other place, leaf or root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, a, b) => {
      const hashes = Array.from({ length: size }, (_, index) => leafHash(`entry ${index}`))
      const nodeAt = treeOf(hashes)
      const root = rootAt(size, nodeAt)
      assert.equal(root, plainRoot(hashes))
      const index = a % size
      const other = b % size
      const proof = { index, size, leaf: hashes[index] ?? '', hashes: inclusionAt(index, size, nodeAt) }
      assert.equal(rootThrough(proof), root)
      if (other !== index) {
        assert.notEqual(rootThrough({ ...proof, index: other }), root)
        assert.notEqual(rootThrough({ ...proof, leaf: hashes[other] ?? '' }), root)
      }
      assert.notEqual(rootThrough({ ...proof, hashes: [...proof.hashes, root] }), root)
      if (proof.hashes.length) assert.notEqual(rootThrough({ ...proof, hashes: proof.hashes.slice(1) }), root)
      assert.equal(rootThrough({ ...proof, index: size }), null)
    }),
  )
})

test('a smaller tree is a beginning of the larger one: earlier roots stay what they were', () => {
  const hashes = Array.from({ length: 40 }, (_, index) => leafHash(String(index)))
  const whole = treeOf(hashes)
  for (let size = 1; size <= 40; size += 1) assert.equal(rootAt(size, whole), plainRoot(hashes.slice(0, size)))
})

test('a checkpoint is read with the key that signed it, and with no other, and not when a byte of it was changed', () => {
  const key = () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    return { id: '', since: 0, privateKey, x: createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '' }
  }
  const [ours, others] = [key(), key()]
  const origin = logName('https://gazette.example/')
  const checkpoint = { origin, size: 8, root: roots[7] ?? '' }
  const note = signCheckpoint(checkpoint, ours)
  assert.match(
    note,
    /^gazette\.example\/ledger\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz\+Nw7\/RgQyg=\n\n— gazette\.example\/ledger [A-Za-z0-9+/]+=*\n$/,
  )
  assert.deepEqual(readCheckpoint(note, [others, ours]), checkpoint)
  assert.equal(readCheckpoint(note, [others]), null)
  assert.equal(readCheckpoint(note.replace('\n8\n', '\n9\n'), [ours]), null)
  // A witness adds a line; ours counts all the same.
  assert.deepEqual(readCheckpoint(`${note}— witness.example AAAA\n`, [ours]), checkpoint)
  for (const broken of ['', '\n\n', 'x\n1\n\n', note.split('\n\n')[0] ?? '']) assert.equal(readCheckpoint(broken, [ours]), null)
})

test('a key of a known seed has the id that the C2SP signed-note document computes it by', () => {
  // RFC 8032, 7.1, TEST 1: the public key of a published secret.
  const der = Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'),
  ])
  const { x = '' } = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })).export({ format: 'jwk' })
  assert.equal(Buffer.from(x, 'base64url').toString('hex'), 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')
  const id = createHash('sha256').update('example.org/log\n\x01').update(Buffer.from(x, 'base64url')).digest('hex').slice(0, 8)
  assert.equal(verifierKey('example.org/log', x), `example.org/log+${id}+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea`)
})
