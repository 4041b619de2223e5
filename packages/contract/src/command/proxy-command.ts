import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Violation } from '../judge/violation.ts'
import { fails } from '../judge/violation.ts'
import { recordSessions } from '../proxy/session-recorder.ts'
import { startProxy } from '../proxy/start-proxy.ts'
import type { ReportFormat } from '../report/report.ts'
import { reportFormats, reportOf } from '../report/report.ts'
import { interrupted } from './interrupted.ts'
import { UsageError, urlOf } from './usage-error.ts'

const MAX_VIOLATIONS = 10_000

/** `proxy --target URL [-- command …]`: judges until the command, or an interrupt, ends it. Gives the exit code. */
export async function proxyCommand(args: readonly string[]): Promise<number> {
  const end = args.indexOf('--')
  const own = end === -1 ? args : args.slice(0, end)
  const program = end === -1 ? [] : args.slice(end + 1)
  const { values } = parseArgs({
    args: [...own],
    options: {
      target: { type: 'string' },
      port: { type: 'string', default: '0' },
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      record: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  })
  const target = urlOf('target', values.target)
  const format = reportFormats.find((name) => name === values.format)
  if (!format) throw new UsageError(`--format is one of ${reportFormats.join(', ')}, not "${values.format}".`)

  const violations: Violation[] = []
  const proxy = await startProxy({
    target,
    port: Number(values.port),
    onViolation: (violation) => violations.length < MAX_VIOLATIONS && violations.push(violation),
    ...(values.record !== undefined && { recorder: recordSessions(values.record) }),
  })
  process.stderr.write(`judging ${target.origin} at ${proxy.url}\n`)
  const code = program.length > 0 ? await runProgram(program, proxy.url) : await interrupted()
  const { exchanges } = proxy
  await proxy.close()
  write(reportOf(format, { violations, exchanges, strict: values.strict }), values.output, format)
  if (violations.some((violation) => fails(violation, values.strict))) return 1
  return code
}

/** Runs a program whose clients find the proxy by the usual variable; gives its exit code. */
function runProgram([command = '', ...args]: readonly string[], url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ANTHROPIC_BASE_URL: url } })
    child.on('error', (error) => reject(new UsageError(`${command} cannot be run: ${error.message}.`)))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function write(report: string, output: string | undefined, format: ReportFormat): void {
  if (output === undefined) process.stdout.write(report)
  else {
    writeFileSync(output, report)
    process.stderr.write(`${format} report in ${output}\n`)
  }
}
