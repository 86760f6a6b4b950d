'use client'
import { useEffect, useRef, useState } from 'react'

interface Props {
  file: File
  /** Absent where the file's name stands beside it. */
  alt?: string
  /** How wide it is drawn at most, in pixels. */
  width?: number
}

/** What a file of this computer shows, before the server has it; a blank for what the browser cannot read as a picture. */
export function LocalThumb({ file, alt, width = 160 }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let isOver = false
    const draw = async () => {
      const bitmap = await createImageBitmap(file, { resizeWidth: width }).catch(unread)
      if (bitmap && canvas.current && !isOver) {
        canvas.current.width = bitmap.width
        canvas.current.height = bitmap.height
        canvas.current.getContext('2d')?.drawImage(bitmap, 0, 0)
      }
      if (!isOver) setDrawn(bitmap !== null)
      bitmap?.close()
    }
    void draw()
    return () => {
      isOver = true
    }
  }, [file, width])
  const said = alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true }
  return (
    <>
      <canvas ref={canvas} hidden={!isDrawn} {...said} />
      {isDrawn ? null : <span className="upload-blank" />}
    </>
  )
}

function unread(error: unknown): null {
  if (error instanceof DOMException) return null
  throw error
}
