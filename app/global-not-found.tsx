export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <main id="content">
          <h1>There is no page here</h1>
        </main>
      </body>
    </html>
  )
}
