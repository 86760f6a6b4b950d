import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

// Compresses what is sent as a file, once, when it is built, so that the front never does it for a reader.
const worthIt = 1_024

for (const path of globSync([
  '.next/static/**/*.{css,js,json,svg,txt}',
  'public/**/*.{css,js,json,svg,txt,xml,xsl,webmanifest}',
])) {
  const bytes = readFileSync(path)
  if (bytes.length < worthIt) continue
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}
