/** A defect that others shipped, put back: text of our source, and what stands there instead. */
export interface Mutant extends Edit {
  readonly name: string
  /** A second guard against the same defect, removed as well. */
  readonly and?: Edit
}

export interface Edit {
  /** Below `packages/core/src`. */
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** Each text must stand in its file exactly once, so that the list fails when the code moves. */
export const mutants: readonly Mutant[] = [
  {
    name: 'events are told apart by their bare id: the processed phase is dropped',
    file: 'session/consolidate.ts',
    find: '(this.queued.size > 0 && isQueued(event) && this.queued.has(id))',
    replace: 'this.queued.has(id)',
  },
  {
    name: 'a live event that history gave already is given again',
    file: 'session/consolidate.ts',
    find: '    if (this.knows(event)) return false\n',
    replace: '',
  },
  {
    name: 'events are filtered by a list of known names',
    file: 'session/consolidate.ts',
    find: '  live(event: LogEvent): boolean {\n',
    replace:
      '  live(event: LogEvent): boolean {\n    if (!/^(user|agent|session|span|event)[._]/.test(event.type)) return false\n',
  },
  {
    name: 'Retry-After: soon is taken for 0',
    file: 'retry/retry-after.ts',
    find: '  ].find((ms) => ms > 0)',
    replace: "  ].find((ms) => ms > 0) ?? (value === '' ? undefined : 0)",
  },
  {
    name: 'the first connect is never tried again',
    file: 'session/follow-driver.ts',
    find: '      if (!isFatal(error)) {',
    replace: '      if (wasConnected && !isFatal(error)) {',
  },
  {
    name: 'nothing is asked of history before an event that closes a turn is given',
    file: 'session/follow-driver.ts',
    find: '      const until = proofNeeded(event)',
    replace: '      const until = undefined as ReturnType<typeof proofNeeded>',
  },
  {
    name: 'a reconnect goes on without reading the gap',
    file: 'session/follow-driver.ts',
    find: '  function beginCatchUp(): void {\n    unlinked = true\n    catchUp.restart()\n    work = stepCatchUp\n',
    replace:
      '  let reads = 0\n  function beginCatchUp(): void {\n    unlinked = reads++ === 0\n    catchUp.restart()\n    work = reads === 1 ? stepCatchUp : stepLive\n',
  },
  {
    name: 'the watchdog never bites: a stall without an end hangs for ever',
    file: 'sse/typed-event-stream.ts',
    find: 'const { idleTimeoutMs = DEFAULT_IDLE_TIMEOUT_MS,',
    replace: 'const { idleTimeoutMs = 1e12,',
    and: { file: 'session/attentive.ts', find: '      onSilence().then(again, again)', replace: '      again()' },
  },
  {
    name: 'a stream that carries nothing but heartbeats is believed',
    file: 'session/attentive.ts',
    find: '      onSilence().then(again, again)',
    replace: '      again()',
  },
  {
    name: 'a connection that nobody reads any more is left open',
    file: 'session/connection.ts',
    find: '    if (--this.#readers > 0) return\n    this.#controller?.abort()\n    this.#stream?.close()\n',
    replace: '    if (--this.#readers > 0) return\n',
  },
  {
    name: 'a failing request is repeated at once, in a hot loop',
    file: 'session/patience.ts',
    find: '    await wait(clock, delayMs, signal, hintMs ? undefined : onWake)',
    replace: '    await wait(clock, 0, signal)',
  },
  {
    name: 'a tool is run again after its answer was lost with the process',
    file: 'session/tool-journal.ts',
    find: '      if (entries.has(id)) return false\n',
    replace: '',
    and: {
      file: 'session/tool-journal.ts',
      find: '      return entries.get(idOf(key))',
      replace: '      return undefined',
    },
  },
  {
    name: 'an answer that failed to be sent is marked as sent',
    file: 'session/send-answers.ts',
    find: '      const failure = sendFailureOf(error)\n      const before = open.size\n',
    replace:
      "      if (error) return settle(open, { type: 'accepted' })\n      const failure = sendFailureOf(error)\n      const before = open.size\n",
  },
  {
    name: 'a lost answer is sent again without looking',
    file: 'session/send-answers.ts',
    find: "      let proven = await settleFound(failure === 'unknown' ? LOOK_AFTER_MS : [0])",
    replace: '      if (error) continue\n      let proven = true',
  },
  {
    name: 'a lost message is sent again without looking: a second turn starts',
    file: 'session/send-inputs.ts',
    find: "      if (failure === 'unknown' && first) {",
    replace: "      if (failure === 'unknown' && first) continue\n      if (failure === 'unknown' && first) {",
  },
  {
    name: 'a write that may have acted is repeated by the pipeline',
    file: 'retry/classify.ts',
    find: "  return outcome === 'ambiguous' && operation.retry === 'reconcile'",
    replace: "  return outcome === 'ambiguous' && operation.retry === 'read'",
  },
  {
    name: 'requires_action is taken for the end',
    file: 'session/decide.ts',
    find: '      return decideGates(facts, stop.event_ids ?? [])',
    replace: "      return end({ type: 'requires_action', gates: [] })",
  },
  {
    name: 'an idle from before the turn is taken for its end',
    file: 'session/decide.ts',
    find: '  if (turn.inputs.size > 0) return turn.ranSinceInput ? afterQuiet(facts, reason) : WAIT\n',
    replace: '',
  },
  {
    name: 'an error that is retried is taken for the end',
    file: 'session/turn.ts',
    find: "    case 'session.error':\n",
    replace: "    case 'session.error':\n      turn.ended = 'terminated'\n",
  },
  {
    name: 'the last text is lost',
    file: 'session/turn.ts',
    find: '      turn.text = messageText(event)',
    replace: '      turn.text ||= messageText(event)',
  },
  {
    name: 'a run that is left early lets the session work on',
    file: 'session/cleanup.ts',
    find: '    if (options.unsettled() && !options.ended()) await interrupt(options, controller.signal)\n',
    replace: '',
  },
  {
    name: 'a run that joins goes on from an event that waits in a queue',
    file: 'session/attach.ts',
    find: "    if (event.id !== '' && !isQueued(event)) last ??= event.id",
    replace: "    if (event.id !== '') last ??= event.id",
  },
  {
    name: 'an answer in the moment of the timeout takes the doubt away, and a message is sent again',
    file: 'http/attempt.ts',
    find: '        exchange.unanswered = guard.signal.aborted\n',
    replace: '        exchange.unanswered = false\n',
  },
  {
    name: 'a wait that was aborted before it began leaves a rejection unheard',
    file: 'session/wait.ts',
    find: '  // The race does not begin when the signal has aborted already: a failure is heard all the same.\n  promise.then(undefined, () => {})\n',
    replace: '',
  },
  {
    name: 'a loop over a turn that ended as it began waits for its end for ever',
    file: 'session/create-run.ts',
    find: '  return turn?.idle === turn?.startIdle ? undefined : turn?.idle?.id',
    replace: '  return turn?.idle?.id',
  },
  {
    name: 'a session is terminated by a clean end of the stream',
    file: 'session/follow-driver.ts',
    find: "    if (ended?.status !== 'dropped') return undefined\n",
    replace:
      "    if (ended?.status !== 'dropped') return undefined\n    if (ended.cause === undefined) return 'terminated'\n",
  },
]
