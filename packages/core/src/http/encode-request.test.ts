import { expect, test } from 'vitest'
import { encodePath } from './encode-path.ts'
import { encodeQuery } from './encode-query.ts'

test('ids are filled into the template and encoded', () => {
  expect(
    encodePath('/v1/sessions/{session_id}/resources/{resource_id}', { session_id: 'sesn_1', resource_id: 'a b/ü' }),
  ).toBe('/v1/sessions/sesn_1/resources/a%20b%2F%C3%BC')
  expect(encodePath('{model_id}', { model_id: 'claude-opus-4.5' })).toBe('claude-opus-4.5')
  expect(encodePath('{id}', { id: '...' })).toBe('...')
})

const escapes = (text: string) => [...text].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
const twice = (text: string) => escapes(text).replaceAll('%', '%25')

test.each([
  '',
  ' ',
  '.',
  '..',
  '../x',
  'x/..',
  'x/./y',
  'a//b',
  '/x',
  'x/',
  '\\',
  'a\\b',
  'a\0b',
  '%2e',
  '%2E%2e',
  '.%2e',
  '%252e%252e',
  escapes('..'),
  twice('..'),
  twice(escapes('..')),
  'x%2f..',
  'x%2F%2e%2e%2Fy',
  '%5c',
  '%255C',
  '%00',
  'a%2500b',
  '%2f',
  '%20',
  '\ud800',
  null,
  undefined,
  {},
  ['x'],
  true,
  Number.NaN,
  1.5,
])('the id %j is refused', (id) => {
  expect(() => encodePath('/v1/agents/{agent_id}', { agent_id: id })).toThrow(/path parameter agent_id/)
})

test('a value wrapped in many layers of encoding is refused instead of decoded for ever', () => {
  let value = '..'
  for (let i = 0; i < 20; i++) value = value.replaceAll('%', '%25').replaceAll('.', '%2e')
  expect(() => encodePath('{id}', { id: value })).toThrow('path parameter')
})

test('arrays repeat the bracketed name, null is sent empty, undefined is left out, dates become ISO', () => {
  const date = new Date(Date.UTC(2026, 0, 2))
  expect(
    encodeQuery({ 'statuses[]': ['idle', 'running'], page: null, order: undefined, 'created_at[gte]': date }),
  ).toBe('statuses%5B%5D=idle&statuses%5B%5D=running&page=&created_at%5Bgte%5D=2026-01-02T00%3A00%3A00.000Z')
  expect(encodeQuery({ q: 'a b&c=d', n: 0, yes: false, none: [] })).toBe('q=a%20b%26c%3Dd&n=0&yes=false')
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, {}, [{}], new Date(Number.NaN), () => 1, Symbol.iterator])(
  'the query value %s is refused',
  (value) => {
    expect(() => encodeQuery({ limit: value })).toThrow(/query parameter limit/)
  },
)
