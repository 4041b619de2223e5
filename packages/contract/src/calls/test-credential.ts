/** A made-up credential of a kind that an operation takes, as the option of a client. */
export function testCredential(security: readonly string[]): { apiKey: string } | { authToken: string } {
  if (security.includes('ApiKey')) return { apiKey: 'sk-ant-api03-test' }
  return { authToken: security.includes('EnvironmentKey') ? 'sk-ant-oat01-test' : 'token-test' }
}
