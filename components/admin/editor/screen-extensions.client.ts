'use client'
import { Placeholder } from '@tiptap/extensions'
import { type AnyExtension, ReactNodeViewRenderer, type ReactNodeViewRendererOptions } from '@tiptap/react'
import { blockKeys } from './blocks/block-keys.ts'
import { dragHandle } from './blocks/drag-handle.ts'
import type { BodyHost } from './body-host.ts'
import { checkMarks } from './checks/check-marks.ts'
import { citeMenu } from './cite/cite-menu.ts'
import { citeView } from './cite/cite-view.ts'
import { findMarks } from './find/find-marks.ts'
import { linkKeys } from './link/link-keys.ts'
import { articleMenu } from './menu/article-menu.ts'
import type { MenuState } from './menu/menu-state.ts'
import { slashMenu } from './menu/slash-menu.ts'
import { pasteAddress } from './paste/paste-address.ts'
import { pictureDrop } from './pictures/picture-drop.ts'
import { bodyExtensions } from './schema/body-extensions.ts'
import { Box } from './schema/box.ts'
import { Cite } from './schema/cite.ts'
import { Embed } from './schema/embed.ts'
import { Picture } from './schema/picture.ts'
import { Quotation } from './schema/quotation.ts'
import { BoxNode } from './views/box-node.client.tsx'
import { EmbedNode } from './views/embed-node.client.tsx'
import { PictureNode } from './views/picture-node.client.tsx'
import { QuotationNode } from './views/quotation-node.client.tsx'

type Update = Parameters<NonNullable<ReactNodeViewRendererOptions['update']>>[0]

/** The body's schema with the screen's views over it, and what helps while one types. */
export function screenExtensions(host: BodyHost, menu: MenuState): AnyExtension[] {
  const options = () => ({ host })
  const viewed: AnyExtension[] = [
    Cite.extend({ addNodeView: () => citeView(host) }),
    Picture.extend({
      addOptions: options,
      addNodeView: () => ReactNodeViewRenderer(PictureNode, { stopEvent: isInField, update: drawIfOther }),
    }),
    Box.extend({ addNodeView: () => ReactNodeViewRenderer(BoxNode, { stopEvent: isInField }) }),
    Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedNode, { stopEvent: isInField }) }),
    Quotation.extend({ addNodeView: () => ReactNodeViewRenderer(QuotationNode, { stopEvent: isInField }) }),
  ]
  const names = new Set(viewed.map(({ name }) => name))
  return [
    ...bodyExtensions.filter(({ name }) => !names.has(name)),
    ...viewed,
    Placeholder.configure({
      placeholder: 'Write. “/” inserts a heading, a list or a picture; “[” cites a reference; “@” links an article of ours.',
    }),
    slashMenu(menu, host),
    citeMenu(menu, host),
    articleMenu(menu, host),
    linkKeys(host),
    pasteAddress(menu, host),
    blockKeys(host),
    dragHandle,
    findMarks(host),
    pictureDrop(host),
    checkMarks(host.checks),
  ]
}

// A view is drawn anew for another node only; what the checks say of a picture comes as marks on the same one.
function drawIfOther({ oldNode, newNode, oldDecorations, newDecorations, updateProps }: Update): boolean {
  const isMarkedAlike =
    oldDecorations.length === newDecorations.length &&
    newDecorations.every(({ spec }, index) => spec.mark === oldDecorations[index]?.spec.mark)
  if (oldNode !== newNode || !isMarkedAlike) updateProps()
  return true
}

// What happens in a field or a button of a view is the view's, not the text's.
function isInField({ event }: { event: Event }): boolean {
  return event.target instanceof HTMLElement && event.target.closest('input, button, label, a') !== null
}
