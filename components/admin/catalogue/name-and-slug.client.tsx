'use client'
import { TextInput } from '@mantine/core'
import { type ChangeEvent, useState } from 'react'
import type { DeskForm } from '#components/ui/use-desk-action.client.tsx'
import { slugify } from '#lib/text.ts'

interface Props {
  form: DeskForm
  /** What stands there already; a new thing has neither. */
  known?: { name: string; slug: string } | undefined
  /** What goes before the address: "/topics/". */
  base: string
  nameLabel?: string
}

/** A name and the address made from it. The address follows the name of a new thing until somebody writes in it. */
export function NameAndSlug({ form, known, base, nameLabel = 'Name' }: Props) {
  const name = form.field('name', known?.name)
  const { defaultValue, ...slug } = form.field('slug', known?.slug)
  const [address, setAddress] = useState(defaultValue)
  const [follows, setFollows] = useState(!known)
  return (
    <>
      <TextInput
        label={nameLabel}
        data-autofocus={!known || undefined}
        {...name}
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          if (follows) setAddress(slugify(event.currentTarget.value))
        }}
      />
      <TextInput
        label="Address"
        description={`${base}${address}${known && known.slug !== address ? '. The old address will lead here.' : ''}`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...slug}
        value={address}
        onChange={(event) => {
          setFollows(false)
          setAddress(event.currentTarget.value)
        }}
      />
    </>
  )
}
