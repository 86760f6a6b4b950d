// Checks in the reader's own browser what a publication says of an article: nothing of it is asked of the server but the
// signed chain and the public keys. Written without anything else, so that it can be read.

const bytesOf = (text) => new TextEncoder().encode(text)
const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const fromBase64url = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
const sha256 = async (text) => hex(await crypto.subtle.digest('SHA-256', bytesOf(text)))
const fromBase64 = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0))
const joined = (...parts) => new Uint8Array(parts.flatMap((part) => [...part]))
const hash = async (...parts) => new Uint8Array(await crypto.subtle.digest('SHA-256', joined(...parts)))

/** JSON in the form of RFC 8785. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : 1))
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

/** Everything that was checked of a chain, newest revision first: what, and whether it is right. */
export async function checkChain({ entries }, { keys }) {
  const steps = []
  const say = (isRight, text) => steps.push({ is: isRight ? 'right' : 'wrong', text })
  if (!entries.length) say(false, 'There is no entry for this article.')
  const known = new Map()
  for (const [index, { entry, entryHash, signature, record }] of entries.entries()) {
    const name = `Revision ${entry.seq}`
    const bytes = `publication-revision:v1\n${canonical(entry)}`
    if (record) {
      const isSame = (await sha256(canonical(record))) === entry.contentHash
      say(isSame, isSame ? `${name}: the text is the one that was signed.` : `${name}: the text is not the one that was signed.`)
    }
    if ((await sha256(bytes)) !== entryHash) say(false, `${name}: its entry was changed after it was made.`)
    const key = keys.find(({ kid }) => kid === entry.keyId)
    if (!key) say(false, `${name}: it is signed with a key that the publication does not name.`)
    else {
      const isSigned = await isSignedBy(key, known, signature, bytes)
      if (isSigned === null) steps.push({ is: 'open', text: `${name}: this browser cannot check Ed25519 signatures.` })
      else say(isSigned, isSigned ? `${name}: the signature is the publication’s.` : `${name}: the signature is not the publication’s.`)
      if (key.revokedAt) say(false, `${name}: its key was declared stolen on ${key.revokedAt}.`)
    }
    const before = entries[index + 1]
    const isLinked = before
      ? entry.prev === before.entryHash && entry.seq === before.entry.seq + 1 && entry.articleId === before.entry.articleId
      : entry.prev === null && entry.seq === 1
    if (!isLinked) say(false, `${name}: the revision before it is not the one that it names.`)
    else if (before) say(true, `${name}: it follows revision ${before.entry.seq}, and nothing was taken out between.`)
  }
  return steps
}

/**
 * Whether the entries are leaves of the tree that the newest checkpoint signed (RFC 6962, C2SP signed notes). An entry that
 * came after the checkpoint is not in it yet.
 */
export async function checkTree({ entries, checkpoint }, { keys }) {
  if (!checkpoint) return [{ is: 'later', text: 'No checkpoint was signed yet: the first one comes within the hour.' }]
  const note = await readNote(checkpoint.note, keys)
  if (note === null) return [{ is: 'open', text: 'This browser cannot check the signature of the checkpoint.' }]
  if (!note.isSigned) return [{ is: 'wrong', text: 'The checkpoint is not signed by a key that the publication names.' }]
  const steps = [{ is: 'right', text: `The checkpoint over ${note.size} entries is signed by the publication.` }]
  for (const { entry, proof } of entries) {
    const name = `Revision ${entry.seq}`
    if (!proof && entry.position <= note.size) steps.push({ is: 'wrong', text: `${name}: nothing shows that it is in the checkpoint.` })
    else if (!proof) steps.push({ is: 'later', text: `${name}: it was published since, and comes into the next checkpoint.` })
    else {
      const isIn = proof.size === note.size && proof.index === entry.position - 1 && (await leadsTo(entry, proof, note.root))
      steps.push(
        isIn
          ? { is: 'right', text: `${name}: the checkpoint holds it, as entry ${entry.position}.` }
          : { is: 'wrong', text: `${name}: the checkpoint does not hold this entry.` },
      )
    }
  }
  return steps
}

async function leadsTo(entry, { index, size, hashes }, root) {
  let [at, last] = [index, size - 1]
  let reached = await hash([0], bytesOf(`publication-revision:v1\n${canonical(entry)}`))
  for (const beside of hashes.map(fromBase64)) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      reached = await hash([1], beside, reached)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else reached = await hash([1], reached, beside)
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && hex(reached) === hex(root)
}

// Whose signature it is stands in its first four bytes: the hash of the log’s name and the key.
async function readNote(note, keys) {
  const cut = note.indexOf('\n\n')
  const text = note.slice(0, cut + 1)
  const [origin, size, root] = text.split('\n')
  const said = { size: Number(size), root: fromBase64(root), isSigned: false }
  for (const [, name, line] of note.slice(cut + 2).matchAll(/^— (\S+) (\S+)$/gm)) {
    const bytes = fromBase64(line)
    for (const key of keys) {
      const id = (await hash(bytesOf(`${origin}\n`), [1], fromBase64url(key.x))).slice(0, 4)
      if (name !== origin || hex(id) !== hex(bytes.slice(0, 4))) continue
      const signature = btoa(String.fromCharCode(...bytes.slice(4)))
      const isSigned = await isSignedBy(key, new Map(), signature, text)
      if (isSigned === null) return null
      said.isSigned ||= isSigned
    }
  }
  return said
}

async function isSignedBy({ kid, x }, known, signature, bytes) {
  try {
    if (!known.has(kid)) known.set(kid, await crypto.subtle.importKey('raw', fromBase64url(x), 'Ed25519', false, ['verify']))
    return await crypto.subtle.verify('Ed25519', known.get(kid), fromBase64url(signature), bytesOf(bytes))
  } catch (error) {
    if (error.name === 'NotSupportedError') return null
    return false
  }
}

/** Which lines of a pasted text do not stand in the record. Marks of citations and spaces do not count. */
export function linesNotIn(record, pasted) {
  const whole = plain(textsOf(record).join('\n'))
  const lines = pasted.split(/\n+/).map(plain).filter((line) => line.length > 3)
  return { lines: lines.length, missing: lines.filter((line) => !whole.includes(line)) }
}

const plain = (text) =>
  text
    .normalize('NFC')
    .replace(/\[\d+(?:[–,]\s?\d+)*\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim()

function textsOf(value) {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  // A paragraph is one text, however many words of it are bold.
  if (Array.isArray(value.content) && value.content.some(({ type }) => type === 'text'))
    return [value.content.map(({ text, type }) => text ?? (type === 'hardBreak' ? '\n' : '')).join('')]
  return Object.values(value).flatMap(textsOf)
}

async function start(main) {
  const verdict = main.querySelector('[data-verdict]')
  const list = main.querySelector('[data-steps]')
  const said = (text) => {
    verdict.textContent = text
  }
  if (!globalThis.crypto?.subtle) return said('This browser checks signatures only over a secure connection (https).')
  try {
    const [chain, keys] = await Promise.all([ask(main.dataset.chain), ask(main.dataset.keys)])
    const steps = [...(await checkChain(chain, keys)), ...(await checkTree(chain, keys))]
    list.replaceChildren(
      ...steps.map(({ is, text }) => {
        const item = document.createElement('li')
        item.dataset.is = is
        item.textContent = `${is === 'right' ? '✓' : is === 'wrong' ? '✗' : '–'} ${text}`
        return item
      }),
    )
    const wrong = steps.filter(({ is }) => is === 'wrong').length
    const open = steps.some(({ is }) => is === 'open')
    main.dataset.verdict = wrong ? 'wrong' : open ? 'open' : 'right'
    if (wrong) said(wrong === 1 ? 'Not right: one check failed.' : `Not right: ${wrong} checks failed.`)
    else said(open ? 'The texts are the ones in the chain; the signatures could not be checked here.' : 'Checked in your browser: all is as it was signed.')
    listen(main, chain.entries[0]?.record)
  } catch (error) {
    said(`The check could not be made: ${error.message}`)
  }
}

function listen(main, record) {
  const form = main.querySelector('form')
  if (!form || !record) return
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const { lines, missing } = linesNotIn(record, form.elements.namedItem('text').value)
    const answer = form.querySelector('output')
    if (!lines) answer.textContent = 'Paste some of the article first.'
    else if (!missing.length) answer.textContent = 'Every line of it stands in the signed text.'
    else answer.textContent = `${missing.length} of ${lines} lines do not stand in the signed text. The first: “${missing[0].slice(0, 120)}”`
  })
}

async function ask(address) {
  const response = await fetch(address, { credentials: 'omit' })
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return response.json()
}

const place = globalThis.document?.querySelector('[data-chain]')
if (place) start(place)
