/** What a bundle for a browser or an edge runtime gets instead of this package; it holds no export, so that the build names this file. */
throw new Error(
  '@org/managed-agents-node runs on Node, Bun and Deno only. Import @org/managed-agents-browser in a page and @org/managed-agents-edge in a worker or an edge function.',
)

export {}
