export default function DeskLayout({ children }: LayoutProps<'/admin'>) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
