'use client'
import { Input } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { BodyEditor } from '#components/admin/editor/body-editor.client.tsx'
import { useReferenceDialog } from '../references/reference-dialogs.client.tsx'
import { numberOf, useNumbering } from '../references/use-numbering.client.ts'
import { useArticle, useFault, useScreen } from '../store/article-context.client.tsx'
import { ArticleFinder } from './article-finder.client.tsx'
import { fieldId } from './field-id.ts'

/** The text of the article. Numbers come to it from here, keys and words go back. */
export function BodyField({ isFixed }: { isFixed: boolean }) {
  const { store, text, uploads } = useArticle()
  const numbering = useNumbering()
  const { askForReference } = useReferenceDialog()
  const language = useScreen(({ content }) => content.language)
  const references = useScreen(({ content }) => content.references)
  const fault = useFault('body')
  const newest = useRef(numbering)
  newest.current = numbering
  const listeners = useMemo(() => new Set<() => void>(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: new numbers or titles are what the markers wait for
  useEffect(() => {
    for (const listener of listeners) listener()
  }, [listeners, numbering, references])
  const find = (key: string) => store.get().content.references.find((reference) => reference.key === key)
  const labelId = `${fieldId('body')}-label`
  const faultId = `${fieldId('body')}-fault`
  return (
    <div className="body-field">
      <Input.Label id={labelId} component="div">
        Text
      </Input.Label>
      <BodyEditor
        initial={store.get().content.body}
        labelledBy={labelId}
        describedBy={fault ? faultId : undefined}
        language={language}
        isFixed={isFixed}
        onChange={(body) => store.change({ body })}
        onFlush={store.onFlush}
        choices={() => {
          const inOrder = newest.current.keys.flatMap((key) => find(key) ?? [])
          return inOrder.map(({ key, title, publisher, url }) => ({
            key,
            title,
            publisher,
            url,
            number: numberOf(newest.current, key),
          }))
        }}
        numberOf={(key) => numberOf(newest.current, key)}
        sourceText={(key) => store.get().texts.find((text) => text.key === key)?.text ?? ''}
        titleOf={(key) => {
          const reference = find(key)
          return reference ? reference.title || reference.publisher || reference.url || key : null
        }}
        onNumbers={(listener) => {
          listeners.add(listener)
          return () => void listeners.delete(listener)
        }}
        newReference={askForReference}
        checks={text}
        uploads={uploads}
        finder={(editor, close) => <ArticleFinder editor={editor} onClose={close} />}
        picture={(id) => store.get().pictures[id]}
        keepPicture={(picture) => store.set({ pictures: { ...store.get().pictures, [picture.id]: picture } })}
      />
      {fault ? (
        <Input.Error id={faultId} mt={4}>
          {fault}
        </Input.Error>
      ) : null}
    </div>
  )
}
