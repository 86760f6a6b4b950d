import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { accountCommand } from '#lib/accounts/command.ts'
import { checkCommand } from '#lib/gate/check/command.ts'
import { exportCommand, importCommand } from '#lib/interchange/command.ts'
import { rotateKeysCommand, verifyChainCommand } from '#lib/ledger/command.ts'
import { say } from '#lib/say.ts'

// The operator's command line. Exit 0: done; 1: something was refused; 2: could not run.
const usage = `Usage: npm run newsroom -- COMMAND

  import [--as-is] FILE|-     take an interchange file in; ends with "took N, refused N"
                              --as-is keeps each article's status without asking whether it may go out
  export DIR                  write publication.ndjson and media/ into a folder
  check FILE…|- [--json|--sarif] [--source FILE] [--rules LEAK,REF-11]
                              read articles against the gate: interchange lines, Markdown, HTML or plain text;
                              needs no database; exit 1 when something blocks
  verify-chain [--head HASH] [--checkpoint FILE]
                              read the ledger of what was published against its hashes, its signatures, its tree and
                              what is stored, and the audit against its own; exit 1 when anything is not as it was, HASH
                              is not in the ledger, or the checkpoint that was kept in FILE is not of it
  keys rotate                 put a new signing key in the place of the old one; both sign that it is so
  account add --email E --name N --role contributor|editor|admin
                              open an account; prints a link to choose a password
  account reset E             print a link to choose a new password
  --help                      this text`

/** What is to run, or null when this is no command. @throws Error for an option that there is not */
function commandOf([name, ...rest]: string[], now: Date): (() => Promise<number>) | null {
  const [first] = rest
  if (name === 'import') {
    const { values, positionals } = parseArgs({ args: rest, options: { 'as-is': { type: 'boolean' } }, allowPositionals: true })
    const [file] = positionals
    return file && positionals.length === 1 ? () => importCommand(file, values['as-is'] ?? false, now) : null
  }
  if (name === 'export' && first && !first.startsWith('-') && rest.length === 1) return () => exportCommand(first)
  if (name === 'check') return check(rest, now)
  if (name === 'verify-chain') {
    const { values } = parseArgs({ args: rest, options: { head: { type: 'string' }, checkpoint: { type: 'string' } } })
    return () => verifyChainCommand(values.head ?? null, values.checkpoint ?? null)
  }
  if (name === 'keys') return first === 'rotate' && rest.length === 1 ? () => rotateKeysCommand(now) : null
  const isAccount = name === 'account' && (first === 'add' || (first === 'reset' && rest.length === 2))
  return isAccount ? () => accountCommand(rest, now) : null
}

function check(args: string[], now: Date): (() => Promise<number>) | null {
  const flags = { json: { type: 'boolean' }, sarif: { type: 'boolean' } } as const
  const lists = { source: { type: 'string', multiple: true }, rules: { type: 'string', multiple: true } } as const
  const { values, positionals } = parseArgs({ args, options: { ...flags, ...lists }, allowPositionals: true })
  const as = values.sarif ? 'sarif' : values.json ? 'json' : 'lines'
  const only = (values.rules ?? []).flatMap((ids) => ids.split(',')).filter(Boolean)
  return positionals.length ? () => checkCommand(positionals, { as, sources: values.source ?? [], only }, now) : null
}

async function main(args: string[]): Promise<number> {
  if (args[0] === '--help' || args[0] === 'help') {
    say.line(usage)
    return 0
  }
  try {
    const command = commandOf(args, new Date())
    if (command) {
      // A check reads files only.
      if (args[0] !== 'check') migrate()
      return await command()
    }
    say.complaint(usage)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    say.complaint(error.message)
  }
  return 2
}

process.exitCode = await main(process.argv.slice(2))
closeDatabase()
