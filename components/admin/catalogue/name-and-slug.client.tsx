'use client'
import { TextInput } from '@mantine/core'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import type { DeskForm } from '#components/ui/use-desk-action.client.tsx'
import { slugify } from '#lib/text.ts'

interface Props {
  form: DeskForm
  /** What stands there already; a new thing has neither. */
  known?: { name: string; slug: string } | undefined
  /** What goes before the address: "/topics/". */
  base: string
}

/** A name and the address made from it. The address follows the name of a new thing until somebody writes in it. */
export function NameAndSlug({ form, known, base }: Props) {
  const slug = form.field('slug', known?.slug)
  const [address, setAddress] = useState(slug.defaultValue)
  const [follows, setFollows] = useState(!known)
  const input = useRef<HTMLInputElement>(null)
  // The field keeps its own value, so that what was typed before this script ran stays.
  useEffect(() => setAddress(input.current?.value ?? ''), [])
  const follow = (event: ChangeEvent<HTMLInputElement>) => {
    if (!follows || !input.current) return
    input.current.value = slugify(event.currentTarget.value)
    setAddress(input.current.value)
  }
  return (
    <>
      <TextInput label="Name" data-autofocus={!known || undefined} {...form.field('name', known?.name)} onChange={follow} />
      <TextInput
        ref={input}
        label="Address"
        description={`${base}${address}${known && known.slug !== address ? '. The old address will lead here.' : ''}`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        spellCheck={false}
        autoCapitalize="none"
        {...slug}
        onChange={(event) => {
          setFollows(false)
          setAddress(event.currentTarget.value)
        }}
      />
    </>
  )
}
