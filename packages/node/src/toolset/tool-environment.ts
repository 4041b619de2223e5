/** What programs of an agent get to see of this process's environment. Nothing in it is a credential. */
const ALLOWED = ['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ'] as const

/**
 * The environment of programs that an agent runs: an allow-list of this process's, a home in the working directory (so
 * that no dotfile of the user is read), and what `extra` adds.
 */
export function toolEnvironment(workdir: string, extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const environment: Record<string, string> = { HOME: workdir, TERM: 'dumb', SHELL: '/bin/bash' }
  for (const name of ALLOWED) {
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  return { ...environment, ...extra }
}
