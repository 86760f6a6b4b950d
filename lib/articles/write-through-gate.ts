import type { Tx } from '#db/client.ts'
import { write } from '#db/write.ts'
import type { Viewer } from '../access/allow.ts'
import { askGate, type GateAnswer } from '../gate/ask.ts'
import { decide } from '../gate/decide.ts'
import { factsStamp } from '../gate/facts-stamp.ts'
import { isCurrent } from '../gate/is-current.ts'
import { keepReport } from '../gate/keep-report.ts'
import type { AskGateInput, GateWord } from '../gate/schema.ts'
import { Refusal } from '../refusal.ts'
import type { OpenArticle } from './open-article.ts'
import { demandReady } from './ready.ts'
import type { SavedRevision } from './save-revision.ts'

/** The gate, as a verb passes it inside its transaction. */
export interface Gate {
  /** @throws Refusal('gate') or Refusal('not-ready') when the article may not go out */
  admit: (article: OpenArticle) => Promise<void>
  /** Keeps the report with the revision that goes out. @returns what the audit line says of it */
  keep: (revision: SavedRevision) => Promise<{ overrides: { rule: string; reason: string }[] }>
}

const mostTries = 3
class Outdated extends Error {}

/**
 * A verb that shows readers something. The gate is asked before the transaction; inside, its report counts only for
 * exactly this content, by these rules, on facts that still hold. Otherwise all is undone and it is asked again.
 */
export async function writeThroughGate<T>(
  viewer: Viewer,
  input: AskGateInput & GateWord,
  now: Date,
  work: (tx: Tx, gate: Gate) => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const answer = await askGate(viewer, { id: input.id, content: input.content, change: input.change }, now)
    try {
      return await write((tx) => work(tx, gateOf(tx, answer, input, viewer, now)))
    } catch (error) {
      if (!(error instanceof Outdated)) throw error
    }
  }
  throw new Refusal('busy', 'So much was changed at the same time that this could not be checked. Try again in a moment.')
}

function gateOf(tx: Tx, answer: GateAnswer, word: Pick<AskGateInput, 'id'> & GateWord, viewer: Viewer, now: Date): Gate {
  const { report, dismissed, fourEyes } = answer
  return {
    admit: async ({ id, content, contentHash }) => {
      demandReady(content)
      if (!isCurrent(answer, { contentHash, stamp: await factsStamp(tx, id, content) })) throw new Outdated()
      decide(answer, word)
    },
    keep: async (revision) => {
      const overrides = decide(answer, word)
      await keepReport(tx, { articleId: word.id, revision, report, overrides, dismissed, fourEyes }, viewer, now)
      return { overrides: overrides.map(({ rule, reason }) => ({ rule, reason })) }
    },
  }
}
