import type { BrowserClient } from '@org/managed-agents-browser'
import { useApprovals } from '@org/managed-agents-browser/react'

/** What waits for the visitor's yes or no. */
export function Approvals({ client }: { client: BrowserClient }) {
  const { pending, allow, deny } = useApprovals(client)
  return pending.map(({ id, name, input }) => (
    <section key={id} className="approval" aria-label="Approval">
      <p>
        May the agent run <code>{name}</code>?
      </p>
      <pre>{JSON.stringify(input, undefined, 2)}</pre>
      <button type="button" onClick={() => allow(id)}>
        Allow
      </button>
      <button type="button" onClick={() => deny(id, 'The visitor said no.')}>
        Deny
      </button>
    </section>
  ))
}
