import { parseArgs } from 'node:util'

export interface DemoOptions {
  /** Against the hosted API, with the key of `ANTHROPIC_API_KEY`. */
  readonly live: boolean
  /** What is asked of the agent. */
  readonly message: string
  /** Answers every approval without asking. Default: ask on a terminal, deny elsewhere. */
  readonly approve: 'allow' | 'deny' | undefined
  readonly help: boolean
}

export const usage = `npm run demo -- [--live] [--approve=allow|deny] [message]

  --live      use the hosted API with the key in ANTHROPIC_API_KEY (the default is the emulator, in this process)
  --approve   answer every approval; without it you are asked on a terminal, and elsewhere it is deny
  message     what to ask; the default uses the agent's weather tool and a shell command that needs approval`

const question = 'What is the weather in Lisbon? Then run `date` and tell me if I should take an umbrella.'

/** Reads the command line. Throws an error with a usable message for what it does not know. */
export function readOptions(args: readonly string[]): DemoOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { live: { type: 'boolean' }, approve: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  const { approve } = values
  if (approve !== undefined && approve !== 'allow' && approve !== 'deny') {
    throw new Error(`--approve is allow or deny, not "${approve}"`)
  }
  return {
    live: values.live ?? false,
    message: positionals.join(' ') || question,
    approve,
    help: values.help ?? false,
  }
}
