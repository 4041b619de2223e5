import type { Requirement } from './requirement.ts'

const api = 'Claude API documentation, "Managed Agents"'
const fetchStandard = 'WHATWG Fetch'
const rule = (why: string): string => `our rule: ${why}`

export const clientRequirements: readonly Requirement[] = [
  {
    id: 'client.headers',
    sentence: 'Each request carries the credential, the API version and the beta that its operation needs.',
    source: `${api}, "Beta headers"`,
  },
  {
    id: 'client.json',
    sentence: 'Bodies are JSON in UTF-8, both ways, whatever the characters.',
    source: 'RFC 8259, 8.1',
  },
  {
    id: 'client.paths',
    sentence: 'Ids are percent-encoded, and those that would change the path are refused before anything is sent.',
    source: 'RFC 3986, 3.3 and 5.2.4',
  },
  {
    id: 'client.query',
    sentence: 'A null in the query is sent empty, undefined is left out, a list repeats its name.',
    source: `${api}, list operations`,
  },
  {
    id: 'client.redirects',
    sentence: 'A redirect is never followed: it is a typed error, and the key goes nowhere else.',
    source: `${fetchStandard}, redirect mode "manual"`,
  },
  {
    id: 'client.abort',
    sentence:
      'An aborted call rejects at once with its signal’s reason as cause, and the server sees the connection close.',
    source: 'WHATWG DOM, AbortSignal',
  },
  {
    id: 'client.timeouts',
    sentence: 'A server that does not answer is given up after the attempt’s limit, and the call after its deadline.',
    source: rule('no call stays open for ever'),
  },
  {
    id: 'client.broken-answers',
    sentence: 'An answer that is cut short, too large or none of the API’s is a typed error, not a value.',
    source: 'RFC 9112, 8 (incomplete messages)',
  },
  {
    id: 'client.responses',
    sentence: 'A caller can have the response itself, its headers and request id included.',
    source: `${api}, "Request ids"`,
  },
  {
    id: 'client.connections',
    sentence: 'A body that nobody reads holds no connection back from the calls after it.',
    source: 'Cloudflare Workers documentation, "Simultaneous open connections"',
  },
  { id: 'client.downloads', sentence: 'A download gives the bytes as they are.', source: `${api}, "Files"` },
  {
    id: 'client.middleware',
    sentence: 'Middleware sees a call once and attempt middleware each attempt, and both can change it.',
    source: rule('what a user adds must not depend on the runtime'),
  },
  {
    id: 'uploads.multipart',
    sentence: 'A file of any kind of content arrives whole, with its name and media type.',
    source: 'RFC 7578',
  },
  {
    id: 'uploads.streams',
    sentence:
      'A stream can be uploaded where the runtime cannot stream a request; one that is one-shot is never sent twice.',
    source: `${fetchStandard}, "request streams are half duplex and cannot be replayed"`,
  },
  {
    id: 'retry.refused',
    sentence: 'What the API refused for now (429, 529) is sent again after the wait that it asks for.',
    source: 'RFC 9110, 10.2.3 (Retry-After)',
  },
  {
    id: 'retry.reads',
    sentence: 'A read that failed on the way is repeated, three attempts in all.',
    source: 'AWS SDKs, "standard" retry mode',
  },
  {
    id: 'retry.writes',
    sentence: 'A write that may have taken effect is not sent again: the outcome is reported as unknown.',
    source: rule('the API honours no idempotency keys (anthropic-sdk-java#370)'),
  },
  {
    id: 'retry.definite',
    sentence: 'What the API refused for good is thrown at once, and sent once.',
    source: 'RFC 9110, 15.5',
  },
  {
    id: 'retry.hints',
    sentence: 'A wait beyond the cap fails at once with the wait on the error; a hint that is none is ignored.',
    source: 'RFC 9110, 10.2.3',
  },
  {
    id: 'retry.lost-replies',
    sentence: 'A create with a key whose reply was lost is found again instead of made twice.',
    source: rule('reconcile, then resend only what is provably absent'),
  },
  {
    id: 'errors.typed',
    sentence: 'An error says by a stable code, its status and its request id what happened.',
    source: `${api}, "Errors"`,
  },
  {
    id: 'errors.guards',
    sentence: 'Guards recognise an error by its brand, in another realm and of another copy of the package.',
    source: 'ECMA-262, realms: instanceof does not hold across them',
  },
  {
    id: 'errors.handled',
    sentence: 'No call, however it ends, leaves a rejection that nobody handles.',
    source: 'WHATWG HTML, 8.1.4.7 (unhandled rejections)',
  },
  {
    id: 'secrets.kept',
    sentence: 'The credential stands in no error, log, URL or serialised client.',
    source: 'CWE-532, insertion of sensitive information into log file',
  },
  {
    id: 'secrets.credentials',
    sentence: 'A credential from a provider is shared by concurrent calls and renewed once after a 401.',
    source: 'RFC 6750, 3.1',
  },
  {
    id: 'pagination.all',
    sentence: 'Iterating a list gives every item of every page once; a page without items is not the end.',
    source: `${api}, "Pagination"`,
  },
  {
    id: 'pagination.lazy',
    sentence: 'No page is requested before it is needed.',
    source: rule('leaving a loop must not cost requests'),
  },
  {
    id: 'pagination.pages',
    sentence: 'Pages can be walked one by one, forwards and where the API has it backwards.',
    source: `${api}, "Pagination"`,
  },
  {
    id: 'pagination.failures',
    sentence: 'A page that fails, or a cursor that repeats, is an error with the cursor to go on from.',
    source: rule('a long walk must not begin anew'),
  },
]
