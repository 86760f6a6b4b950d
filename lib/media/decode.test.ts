import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { Refusal } from '../refusal.ts'
import { decode } from './decode.ts'
import { boastfulPng, fileOf, grain, solid } from './testing.ts'

let sent = ''
let made = ''
beforeEach(() => {
  sent = mkdtempSync(join(tmpdir(), 'colophon-sent-'))
  made = mkdtempSync(join(tmpdir(), 'colophon-made-'))
})
afterEach(() => {
  for (const folder of [sent, made]) rmSync(folder, { recursive: true, force: true })
})

const take = (name: string, bytes: Buffer | string) => decode(fileOf(sent, name, bytes), made, 'p')
const isRefused = (sentence: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.equal(error.code, 'not-a-picture')
  assert.equal(error.field, 'file')
  assert.match(error.message, sentence)
  assert.deepEqual(readdirSync(made), [])
  return true
}
const place = {
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 12/1', GPSLongitudeRef: 'E', GPSLongitude: '13/1 24/1 18/1' },
}
const name = { IFD0: { Artist: 'Kofi Mensah', Copyright: 'Secret words', Make: 'Camera of Kofi' } }
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>Secret words</rdf:Description></rdf:RDF></x:xmpmeta>'

for (const form of ['jpeg', 'png', 'webp'] as const) {
  test(`a ${form} becomes WebP and JPEG in five widths, and each is what its name says`, async () => {
    const decoded = await take(`harbour.${form}`, await solid(2400, 1600)[form]().toBuffer())
    assert.deepEqual({ ...decoded, bytes: 0 }, { width: 2400, height: 1600, widths: [320, 640, 960, 1280, 1920], bytes: 0 })
    let bytes = 0
    for (const width of decoded.widths)
      for (const [ending, kind] of [
        ['webp', 'webp'],
        ['jpg', 'jpeg'],
      ]) {
        const file = readFileSync(join(made, `p-${width}.${ending}`))
        bytes += file.length
        const { format, width: wide, height } = await sharp(file).metadata()
        assert.deepEqual({ format, wide, height }, { format: kind, wide: width, height: Math.round((width * 2) / 3) })
      }
    assert.equal(readdirSync(made).length, 10)
    assert.equal(decoded.bytes, bytes)
  })
}

test('a small picture keeps its own width and is never blown up', async () => {
  const { widths } = await take('stamp.png', await solid(500, 300).png().toBuffer())
  assert.deepEqual(widths, [320, 500])
})

test('where and by whom a picture was taken does not go out with it', async () => {
  const bytes = await grain(800, 600)
    .withExif({ ...name, ...place })
    .withXmp(xmp)
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()
  const before = await sharp(bytes).metadata()
  assert.ok(before.exif && before.xmp && before.icc, 'the picture that is sent has what must not come out')
  assert.ok(bytes.includes('Secret words'))
  await take('kofi.jpg', bytes)
  for (const file of readdirSync(made)) {
    const stored = readFileSync(join(made, file))
    const { exif, xmp: said, iptc, icc } = await sharp(stored).metadata()
    assert.deepEqual({ exif, said, iptc, icc }, { exif: undefined, said: undefined, iptc: undefined, icc: undefined }, file)
    for (const secret of ['Secret words', 'Kofi', 'GPS']) assert.equal(stored.includes(secret), false, `${secret} in ${file}`)
  }
})

test('a picture that was held sideways stands upright', async () => {
  const left = await solid(200, 400, '#ff0000').png().toBuffer()
  const both = solid(400, 400, '#0000ff').composite([{ input: left, left: 0, top: 0 }])
  // Orientation 6: turned a quarter to the right to stand; what is left comes to the top.
  const bytes = await both.extend({ right: 200, background: '#0000ff' }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const { width, height } = await take('sideways.jpg', bytes)
  assert.deepEqual({ width, height }, { width: 400, height: 600 })
  const { data, info } = await sharp(join(made, 'p-400.jpg')).raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)]
  const [top = [], bottom = []] = [at(200, 50), at(200, 550)]
  assert.ok((top[0] ?? 0) > 200 && (top[2] ?? 255) < 60, `the top is red: ${top}`)
  assert.ok((bottom[2] ?? 0) > 200 && (bottom[0] ?? 255) < 60, `the bottom is blue: ${bottom}`)
})

test('what shines through stands on white in the JPEG and still shines through in the WebP', async () => {
  const clear = sharp({ create: { width: 100, height: 100, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
  await take('clear.png', await clear.png().toBuffer())
  assert.deepEqual([...(await sharp(join(made, 'p-100.jpg')).raw().toBuffer()).subarray(0, 3)], [255, 255, 255])
  assert.equal((await sharp(join(made, 'p-100.webp')).metadata()).hasAlpha, true)
})

const bombs: [string, Buffer, RegExp][] = [
  ['30,000 × 30,000 pixels in a hundred bytes', boastfulPng(30_000, 30_000), /16,384 pixels on a side/],
  ['a line of 65,535 pixels', boastfulPng(65_535, 1), /16,384 pixels on a side/],
  ['a column of 65,535 pixels', boastfulPng(1, 65_535), /16,384 pixels on a side/],
  ['16,000 × 16,000 pixels', boastfulPng(16_000, 16_000), /64 megapixels/],
]
for (const [what, bytes, sentence] of bombs)
  test(`${what}: refused by its head, before it is read`, async () => {
    await assert.rejects(take('bomb.png', bytes), isRefused(sentence))
  })

test('64 megapixels are taken within the memory that the decoder may use', async () => {
  const { width, height, widths } = await take('large.jpg', await solid(8000, 8000).jpeg().toBuffer())
  assert.deepEqual({ width, height, most: widths.at(-1) }, { width: 8000, height: 8000, most: 1920 })
})

test('64 megapixels that are clear in places and held sideways are taken too', async () => {
  const clear = sharp({ create: { width: 8000, height: 8000, channels: 4, background: '#2f5d8a80' } })
  const { widths } = await take('large.png', await clear.withMetadata({ orientation: 6 }).png().toBuffer())
  assert.equal(widths.length, 5)
})

test('65 megapixels are refused', async () => {
  await assert.rejects(take('larger.jpg', await solid(8125, 8001).jpeg().toBuffer()), isRefused(/more than 64 megapixels/))
})

const lies: [string, string, () => Buffer | Promise<Buffer>][] = [
  ['a GIF', 'joke.jpg', () => solid(40, 30).gif().toBuffer()],
  ['a TIFF', 'scan.jpg', () => solid(40, 30).tiff().toBuffer()],
  ['an AVIF', 'new.png', () => solid(40, 30).avif().toBuffer()],
  ['an SVG', 'logo.png', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>')],
  ['a web page', 'page.jpg', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a PDF', 'paper.webp', () => Buffer.from('%PDF-1.7\n1 0 obj')],
  ['a program', 'setup.jpg', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])],
  ['nothing', 'empty.jpg', () => Buffer.alloc(0)],
]
for (const [what, file, bytes] of lies)
  test(`${what} named ${file} is refused, and the sentence says why`, async () => {
    await assert.rejects(take(file, await bytes()), isRefused(/not a JPEG, PNG or WebP picture, whatever its name says/))
  })

test('a PNG named .jpg is a picture all the same', async () => {
  assert.equal((await take('shot.jpg', await solid(60, 40).png().toBuffer())).width, 60)
})

test('a picture that moves is refused', async () => {
  const frames = [await solid(40, 30, '#f00').png().toBuffer(), await solid(40, 30, '#00f').png().toBuffer()]
  const moving = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
  await assert.rejects(take('moving.webp', moving), isRefused(/moves/))
})

test('a picture that was cut off is refused, wherever it was cut', async () => {
  for (const form of ['jpeg', 'png', 'webp'] as const) {
    const whole = await grain(300, 200)[form]().toBuffer()
    for (const share of [0.2, 0.5, 0.95]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share))
      await assert.rejects(take(`cut.${form}`, cut), isRefused(/damaged/), `${form} at ${share}`)
    }
  }
})

// Its process is found by its parent's list of children, which only Linux keeps.
test('a decoder that is killed is a clean refusal', { skip: process.platform !== 'linux' }, async () => {
  const large = fileOf(sent, 'large.png', await solid(7000, 7000).png({ progressive: true }).toBuffer())
  const refused = assert.rejects(decode(large, made, 'p'), isRefused(/too much time or memory/))
  let killed = 0
  for (let tries = 0; tries < 100 && !killed; tries += 1) {
    await wait(20)
    killed = killReader()
  }
  assert.equal(killed, 1)
  await refused
})

function killReader(): number {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number)
  const readers = children.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('decode-child'))
  for (const pid of readers) process.kill(pid, 'SIGKILL')
  return readers.length
}
