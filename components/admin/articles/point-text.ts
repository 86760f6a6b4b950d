import { type KeyPoint, pointSupport } from '#lib/articles/key-point.ts'

/** A key point as a person would read it, with its sources and their words. */
export function pointText(point: KeyPoint): string {
  const cites = point.cites.map((key) => {
    const support = pointSupport(point, key)
    return support ? `[${key}: “${support.exact}”]` : `[${key}]`
  })
  return `• ${point.text} ${cites.join('')}`
}
