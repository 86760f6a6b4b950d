export type Pane = 'text' | 'checks' | 'references' | 'details' | 'read-also' | 'search' | 'provenance'

/** The part of the screen that a field is in, by the field's path. */
export function paneOf(path: string): Pane {
  const [field] = path.split('.')
  switch (field) {
    case 'references':
      return 'references'
    case 'readAlso':
      return 'read-also'
    case 'search':
    case 'social':
      return 'search'
    case 'provenance':
      return 'provenance'
    case 'headline':
    case 'standfirst':
    case 'lead':
    case 'body':
    case 'keyPoints':
    case 'summary':
      return 'text'
    default:
      return 'details'
  }
}
