import type { Trial, Verdict } from './contest.ts'

const short = ['echo a >> log', 'echo b >> log', 'cat log']
/** Forty seconds of the worker's time, so that heartbeats fall into it. */
const long = ['echo a >> log; sleep 2; echo b >> log', 'cat log']

/** What goes wrong, one at a time. */
export const trials: readonly Trial[] = [
  { name: 'nothing goes wrong', commands: short },
  {
    name: 'the reply to a poll is lost',
    commands: short,
    rules: [{ match: { operation: 'pollWork' }, action: { type: 'lose' }, times: 1 }],
  },
  {
    name: 'the reply to an acknowledgement is lost',
    commands: short,
    rules: [{ match: { operation: 'ackWork' }, action: { type: 'lose' }, times: 1 }],
  },
  {
    name: 'the reply to the first heartbeat is lost',
    commands: long,
    rules: [{ match: { operation: 'heartbeatWork' }, action: { type: 'lose' }, times: 1 }],
  },
  {
    name: 'the reply to the second heartbeat is lost',
    commands: long,
    rules: [{ match: { operation: 'heartbeatWork', ordinal: 2 }, action: { type: 'lose' } }],
  },
  {
    name: 'three heartbeats are answered with 529',
    commands: long,
    rules: [{ match: { operation: 'heartbeatWork' }, action: { type: 'status', status: 529 }, times: 3 }],
  },
  {
    name: 'replies to three results are lost',
    commands: short,
    rules: [
      {
        match: { operation: 'sendSessionEvents', bodyIncludes: 'user.tool_result' },
        action: { type: 'lose' },
        times: 3,
      },
    ],
  },
  {
    name: 'the stream breaks at each call',
    commands: short,
    rules: [
      { match: { operation: 'streamSessionEvents', event: { type: 'agent.tool_use' } }, action: { type: 'reset' } },
    ],
  },
  {
    name: 'the stream goes silent without an end',
    commands: short,
    rules: [
      {
        match: { operation: 'streamSessionEvents', event: { type: 'agent.tool_use' } },
        action: { type: 'hang' },
        times: 1,
      },
    ],
  },
  {
    name: 'the worker is killed (-9) during a command',
    commands: ['echo a >> log; sleep 3', 'echo b >> log', 'cat log'],
    incident: 'killed',
  },
  {
    name: 'the worker is terminated (SIGTERM) during a command',
    commands: ['echo a >> log; sleep 3', 'echo b >> log', 'cat log'],
    incident: 'terminated',
  },
  {
    name: 'another worker takes the lease during a command',
    commands: ['echo a >> log; sleep 5; echo late >> log', 'cat log'],
    incident: 'lease taken',
  },
  {
    name: 'the turn is interrupted during a command',
    commands: ['echo a >> log; sleep 1; echo late >> log', 'cat log'],
    incident: 'interrupted',
  },
  {
    name: 'a command leaves a daemon behind',
    commands: ['setsid sleep 300 >/dev/null 2>&1 & echo a >> log', 'cat log'],
  },
  {
    name: 'a command has an open here-document and an open brace',
    commands: ['{ cat <<END\nline', 'echo b >> log; cat log'],
  },
]

/** Questions about what a result shows, by the trial that answers them. */
export const shown: readonly {
  readonly name: string
  readonly commands: readonly string[]
  readonly holds: (results: Verdict['results']) => boolean
}[] = [
  {
    name: 'the exit code beside an output',
    commands: ['echo a >> log; echo before; (exit 7)'],
    holds: ([first = '']) => first.includes('before') && first.includes('7'),
  },
  {
    name: 'the start of a long output',
    commands: ['echo a >> log; echo first; seq 100000; echo last'],
    holds: ([first = '']) => first.includes('first') && first.includes('last'),
  },
  {
    name: 'a command that ends with `set -e` tells its code',
    commands: ['set -e; echo a >> log; (exit 5); echo b', 'echo after'],
    holds: ([first = '', second = '']) => first.includes('5') && second.includes('after'),
  },
]
