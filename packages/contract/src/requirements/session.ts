import type { Requirement } from './requirement.ts'

const rule = (why: string): string => `our rule: ${why}`

export const sessionRequirements: readonly Requirement[] = [
  {
    id: 'run.outcomes',
    sentence: 'A run ends when the session is done, with a typed outcome that says why it stopped.',
    source: rule('idle alone does not say what happened'),
  },
  {
    id: 'run.leaving',
    sentence: 'Leaving a run early interrupts the session unless told otherwise.',
    source: 'superplane#6097: a run that timed out kept running and billing',
  },
  {
    id: 'run.resuming',
    sentence: 'A continuation is text with which another process goes on.',
    source: rule('serverless functions live shorter than sessions'),
  },
  {
    id: 'run.survives',
    sentence: 'A run outlives drops of its connection and failed reads.',
    source: rule('the network is not the session'),
  },
  {
    id: 'run.usage',
    sentence: 'The outcome counts the tokens of the turn and can tell its events from history.',
    source: rule('cost must be right'),
  },
  {
    id: 'tools.once',
    sentence: 'A tool runs at most once for a call, and the call is answered exactly once.',
    source: 'Claude API documentation, "Managed Agents": custom tools',
  },
  {
    id: 'tools.parallel',
    sentence: 'Calls run side by side within the limit.',
    source: rule('a slow tool must not hold up a quick one'),
  },
  {
    id: 'tools.failures',
    sentence: 'A tool that throws, or gets input that its schema refuses, is answered with an error; the run goes on.',
    source: rule('an unanswered call hangs the session'),
  },
  {
    id: 'tools.deadlines',
    sentence: 'A tool that does not end is aborted at its deadline and answered with an error.',
    source: rule('an unanswered call hangs the session'),
  },
  {
    id: 'tools.results',
    sentence: 'Text, JSON, content blocks and nothing at all become results that the API accepts.',
    source: 'anthropic-sdk-go#377: empty output hangs the session',
  },
  {
    id: 'tools.approvals',
    sentence:
      'What asks for permission runs only when allowed; a denial says why; without a verdict the run ends with open gates.',
    source: 'Claude API documentation, "Managed Agents": permission policies',
  },
]
