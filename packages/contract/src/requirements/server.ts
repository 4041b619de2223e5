import type { Requirement } from './requirement.ts'

const rule = (why: string): string => `our rule: ${why}`
const webhooks = 'Standard Webhooks 1.0'

export const serverRequirements: readonly Requirement[] = [
  {
    id: 'relay.sessions',
    sentence: 'A page runs a session through a relay with a token and never sees the key.',
    source: 'OWASP API2:2023, broken authentication: a key in a page is public',
  },
  {
    id: 'relay.grants',
    sentence: 'What a token does not grant is refused: other sessions, operations, types of events.',
    source: 'OWASP API1:2023 and API5:2023, broken authorization',
  },
  {
    id: 'relay.tokens',
    sentence: 'A token that was changed, is over, was revoked or belongs to another origin is refused.',
    source: 'RFC 6750, 5.2',
  },
  {
    id: 'relay.renewal',
    sentence: 'Tokens are renewed and streams reopened without losing an event.',
    source: rule('a token lives 15 minutes at most, a session for hours'),
  },
  {
    id: 'relay.streams',
    sentence: 'A stream is answered at once and ends at its budget with a hint.',
    source: 'Vercel documentation, edge functions: first byte within 25 s, 300 s in all',
  },
  {
    id: 'relay.headers',
    sentence:
      'Answers carry no header of the API but those that are allowed, and are not stored or changed on the way.',
    source: 'RFC 9111, 5.2.2.5 and 5.2.2.6 (no-store, no-transform)',
  },
  {
    id: 'webhooks.verified',
    sentence: 'A delivery that is signed with one of the keys is accepted.',
    source: webhooks,
  },
  {
    id: 'webhooks.refused',
    sentence: 'A delivery that is changed, unsigned, signed with another key, or too old or new, is refused by name.',
    source: webhooks,
  },
  {
    id: 'webhooks.once',
    sentence: 'A delivery is acknowledged first and worked on once, however often it comes.',
    source: 'daytona#4748: a handler that works first is retried for minutes',
  },
  {
    id: 'webhooks.types',
    sentence: 'Listeners are chosen by type; an unknown type arrives whole.',
    source: rule('new types appear at any time'),
  },
  {
    id: 'webhooks.resumes',
    sentence: 'A webhook goes on with a run that nobody holds a socket for.',
    source: rule('serverless functions live shorter than sessions'),
  },
]
