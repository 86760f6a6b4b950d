declare module 'bibtex-parse' {
  export interface Entry {
    key: string
    type: string
    [field: string]: string
  }
  export function entries(text: string): Entry[]
}
