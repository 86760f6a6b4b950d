/** What the front says by itself when a page cannot be made: whole, without the renderer and without the database. */
export function failurePage(title: string, sentence: string, id: string): Buffer {
  return Buffer.from(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body><main id="content"><h1>${title}</h1><p>${sentence}</p><p><a href="/">The front page</a></p><p><small>${id}</small></p></main></body></html>
`)
}
