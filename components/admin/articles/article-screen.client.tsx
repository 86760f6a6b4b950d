'use client'
import { useEffect, useMemo, useState } from 'react'
import { createBodyLink } from '#components/admin/editor/checks/body-link.ts'
import { createBodyUploads } from '#components/admin/editor/pictures/body-uploads.ts'
import { useNoStrayDrop } from '#components/admin/editor/pictures/use-no-stray-drop.client.ts'
import { ArticleHead } from './article-head.client.tsx'
import './article-screen.css'
import type { ArticleScreenProps } from './article-screen-props.ts'
import { NextFinding } from './checks/next-finding.client.tsx'
import { useChecks } from './checks/use-checks.client.ts'
import { ConflictDialog } from './conflict-dialog.client.tsx'
import { useCopies } from './links/use-copies.client.ts'
import { useLinkStates } from './links/use-link-states.client.ts'
import { MainColumn } from './main-column.client.tsx'
import { Rail } from './rail/rail.client.tsx'
import { type Pane, paneOf } from './rail/rail-tab.ts'
import { ReferenceDialogs } from './references/reference-dialogs.client.tsx'
import { SignInAgain } from './saving/sign-in-again.client.tsx'
import { useAutosave } from './saving/use-autosave.client.ts'
import { useBrowserCopy } from './saving/use-browser-copy.client.ts'
import { usePresence } from './saving/use-presence.client.ts'
import { ArticleBar } from './steps/article-bar.client.tsx'
import { LastWord } from './steps/last-word.client.tsx'
import { Notices } from './steps/notices.client.tsx'
import { whyFixed } from './steps/why-fixed.ts'
import { ArticleContext } from './store/article-context.client.tsx'
import { createArticleStore } from './store/article-store.ts'
import { firstState } from './store/first-state.ts'
import { useFirstFault } from './store/use-first-fault.client.ts'
import { useFollowServer } from './store/use-follow-server.client.ts'
import { useIsReady } from './store/use-is-ready.client.ts'
import { useKeptNotice } from './store/use-kept-notice.client.ts'
import { useLeaveWarning } from './store/use-leave-warning.client.ts'
import { useSourceTexts } from './texts/use-source-texts.client.ts'
import { useOwnArticle } from './use-own-article.client.ts'

/** The screen on which an article is written: the text, what stands beside it, and its steps above both. */
export function ArticleScreen(given: ArticleScreenProps) {
  const props = useOwnArticle(given)
  const [store] = useState(() => createArticleStore(firstState(props)))
  const [pane, setPane] = useState<Pane>('text')
  const [text] = useState(createBodyLink)
  const [uploads] = useState(createBodyUploads)
  const isWide = useIsWide()
  const value = useMemo(() => {
    // On a wide screen the text is always in sight, and what stands beside it stays.
    const open = (path: string) => (isWide && paneOf(path) === 'text' ? undefined : setPane(paneOf(path)))
    return { store, choices: props.choices, props, text, uploads, open }
  }, [store, props, text, uploads, isWide])
  useChecks(store, props.article.id, text)
  useAutosave(store, props)
  useBrowserCopy(store, props)
  usePresence(store, props.article.id, props.article.may.revise)
  useLeaveWarning(store, uploads.queue)
  useNoStrayDrop()
  useKeptNotice(store)
  useFollowServer(store, props)
  useSourceTexts(store, props)
  useLinkStates(store)
  useCopies(store)
  useFirstFault(store, (path) => setPane(paneOf(path)))
  const isReady = useIsReady()
  const isFixed = whyFixed(props.article) !== null
  const shown = isWide && pane === 'text' ? 'references' : pane
  return (
    <ArticleContext value={value}>
      <ReferenceDialogs>
        <noscript>
          <p>Articles are written with scripts: the text, the references and the saving need them. Turn them on for this site.</p>
        </noscript>
        <div className="article-whole" inert={!isReady}>
          <ArticleHead />
          <ArticleBar />
          <LastWord />
          <Notices />
          <div className="article-screen" data-pane={pane}>
            <MainColumn isFixed={isFixed} />
            <Rail pane={shown} onPane={setPane} isFixed={isFixed} />
          </div>
        </div>
        <NextFinding />
        <ConflictDialog />
        <SignInAgain />
      </ReferenceDialogs>
    </ArticleContext>
  )
}

/** Whether text and rail stand side by side; the same bound as in the style sheet. */
function useIsWide(): boolean {
  const [isWide, setWide] = useState(true)
  useEffect(() => {
    const query = window.matchMedia('(min-width: 64em)')
    const read = () => setWide(query.matches)
    read()
    query.addEventListener('change', read)
    return () => query.removeEventListener('change', read)
  }, [])
  return isWide
}
