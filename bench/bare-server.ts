import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

// The yardstick: a Node server that does nothing but answer with bytes it was given (on stdin, as JSON).
const { status, headers, body } = JSON.parse(await text(process.stdin))
const bytes = Buffer.from(body, 'base64')
createServer((_request, response) => {
  response.writeHead(status, headers)
  response.end(bytes)
}).listen(Number(process.argv[2]), '127.0.0.1', () => process.stdout.write('ready\n'))
