// Plain JavaScript, so that an old Node can still read it: where no runtime is pinned for this machine, the host's must do.
const least = 24
const [major] = process.versions.node.split('.').map(Number)
if (major < least) {
  process.stderr.write(
    `Colophon needs Node ${least} or later; this is ${process.version}, and no pinned Node is available for ${process.platform}-${process.arch}.\n`,
  )
  process.exit(2)
}
