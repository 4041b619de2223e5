// Every root script starts here, with nothing but Node and npm on the machine.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from './run/commands.mjs'
import { installDependencies } from './run/dependencies.mjs'
import { withLock } from './run/lock.mjs'
import { runTests } from './run/tests.mjs'
import { environment, prepareToolchain, root } from './run/toolchain.mjs'

const [name, ...args] = process.argv.slice(2)
const command = commands[name]

if (!command) {
  console.error(`node tools/run.mjs <${Object.keys(commands).join(' | ')}> [arguments]`)
  process.exit(2)
}
if (command.file && !existsSync(join(root, command.file))) {
  console.error(`${name}: ${command.what} is still to come; there is nothing to run yet`)
  process.exit(2)
}

withLock('setup', () => {
  prepareToolchain()
  installDependencies()
})
process.exitCode = command.exclusive ? withLock('work', run) : run()

function run() {
  if (command.test) return runTests(command.test, args)
  const [program, ...rest] = [
    ...(command.file ? ['node', command.file] : command.run),
    ...(command.args ?? []),
    ...args,
  ]
  const { status, error } = spawnSync(program, rest, { cwd: root, env: environment(), stdio: 'inherit' })
  if (error) console.error(`${program}: ${error.message}`)
  return status ?? 1
}
