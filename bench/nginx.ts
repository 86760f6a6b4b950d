import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { end, freePort, newFolder, pinned, type Served } from './processes.ts'

/** Debian's, Fedora's and Homebrew's places. */
const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) =>
  existsSync(path),
)
// What it says by itself.
const itsOwn = /^(?:etag|last-modified|content-(?:length|type)|accept-ranges|date|connection|server)$/i

/**
 * Starts nginx, in one process on the servers' core, with one file that it answers everything with: the same bytes and
 * headers. @returns null where it is not installed
 */
export async function serveNginx(answer: {
  status: number
  headers: Record<string, string>
  body: Buffer
}): Promise<Served | null> {
  if (!program) return null
  const folder = newFolder('nginx')
  const port = await freePort()
  mkdirSync(`${folder}/root`)
  writeFileSync(`${folder}/root/body`, answer.body)
  writeFileSync(`${folder}/nginx.conf`, configuration(folder, port, answer))
  const child = pinned(program, ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', 'stderr'])
  const url = `http://127.0.0.1:${port}`
  const served = { url, metricsUrl: '', pid: child.pid ?? 0, stop: () => end(child) }
  for (let each = 0; each < 100; each += 1) {
    const found = await fetch(url).catch(() => null)
    if (found?.status === answer.status) return served
    await wait(50)
  }
  await served.stop()
  throw new Error(`nginx does not answer with ${answer.status}.`)
}

function configuration(folder: string, port: number, { status, headers }: Parameters<typeof serveNginx>[0]): string {
  const said = Object.entries(headers)
    .filter(([name]) => !itsOwn.test(name))
    .map(([name, value]) => `add_header ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}' always;`)
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`)
  const type = Object.entries(headers).find(([name]) => /^content-type$/i.test(name))?.[1] ?? 'text/html'
  return `daemon off; master_process off; worker_processes 1; pid ${folder}/pid;
events { worker_connections 1024; }
http {
  access_log off; server_tokens off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
  open_file_cache max=10 inactive=1h; open_file_cache_valid 1h;
  types { } default_type '${type}';
  ${places.join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/root;
    ${said.join('\n    ')}
    ${status === 200 ? 'location / { try_files /body =500; }' : `error_page ${status} /body; location / { return ${status}; } location = /body { internal; }`}
  }
}
`
}
