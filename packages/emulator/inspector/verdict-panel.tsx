import { chosen, findings } from './store.ts'

/** What each rule asks of a client, in a sentence. */
const rules: Readonly<Record<string, string>> = {
  'ignored-retry-after': 'The client came back before the time that Retry-After asked for.',
  'blind-resend': 'A write was sent again without finding out whether it had arrived.',
  'answered-twice': 'A tool call was answered more than once.',
  'never-answered': 'A tool call still waits for the client.',
  'ran-before-confirmation': 'A tool was run before its use was confirmed.',
  'history-from-start': 'History was read from its start at every reconnect.',
  'leaked-stream': 'A stream is open now. Fine while the client reads; a leak when it is done.',
  'sent-before-stream': 'A message was sent before the stream was open, and its answer may be missed.',
  'mixed-betas': 'Betas that exclude each other were sent together.',
}

/** What clients did wrong so far, by rule. */
export function VerdictPanel() {
  const broken = [...new Set(findings.value.map(({ rule }) => rule))]
  return (
    <div class="verdict">
      <p role="status" class={broken.length === 0 ? 'clean' : 'bad'}>
        {broken.length === 0
          ? 'Nothing to say against the client.'
          : `${findings.value.length} ${findings.value.length === 1 ? 'finding' : 'findings'}`}
      </p>
      {broken.map((rule) => (
        <section key={rule}>
          <h3>{rule}</h3>
          <p>{rules[rule]}</p>
          <ul>
            {findings.value
              .filter((finding) => finding.rule === rule)
              .map(({ message, exchange, session }) => (
                <li key={`${exchange} ${message}`}>
                  {message}
                  <small>
                    {exchange !== undefined && ` request ${exchange}`}
                    {session !== undefined && (
                      <button
                        type="button"
                        class="link"
                        onClick={() => {
                          chosen.value = session
                        }}
                      >
                        show the session
                      </button>
                    )}
                  </small>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
