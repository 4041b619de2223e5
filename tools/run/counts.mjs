/**
 * What one turbo task contributes. A test task is counted from the report that vitest wrote (turbo restores it with a
 * cached result); a task that failed without a failed test, or left no report, counts as one failure.
 */
export function countTask(task, readReport) {
  const exitCode = task.execution?.exitCode
  const hasTests = task.task.startsWith('test') && task.command !== '<NONEXISTENT>'
  if (!hasTests) return failures(exitCode === 0 || exitCode === undefined ? [] : [`${task.taskId} exited ${exitCode}`])
  if (exitCode === undefined) return failures([`${task.taskId} was not run, as a task before it failed`])
  let report
  try {
    report = readReport(task)
  } catch {
    return failures([`${task.taskId} left no report`])
  }
  const counted = countReport(report, task.package)
  if (exitCode !== 0 && counted.failed === 0) return addUp([counted, failures([`${task.taskId} exited ${exitCode}`])])
  return counted
}

/** Counts of a vitest JSON report; skipped tests go by the `describe` they stand in. A file that could not even be loaded counts as one failure. */
export function countReport(report, label) {
  const counts = { passed: 0, failed: 0, skipped: [], failures: [] }
  for (const file of report.testResults) {
    const where = `${label}: ${file.name.split(/[\\/]/).pop()}`
    if (file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')) {
      counts.failed += 1
      counts.failures.push(where)
    }
    for (const { status, fullName, ancestorTitles = [] } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1
      else if (status === 'failed') {
        counts.failed += 1
        counts.failures.push(`${where} > ${fullName}`)
      } else counts.skipped.push(`${where} > ${ancestorTitles[0] ?? fullName}`)
    }
  }
  return counts
}

export function addUp(counts) {
  const total = { passed: 0, failed: 0, skipped: [], failures: [] }
  for (const { passed, failed, skipped, failures } of counts) {
    total.passed += passed
    total.failed += failed
    total.skipped.push(...skipped)
    total.failures.push(...failures)
  }
  return total
}

/** Each name once, with the number of tests that go by it. */
export function tally(names) {
  const times = new Map()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times].map(([name, count]) => (count === 1 ? name : `${name} (${count} tests)`))
}

/** `N passed, N failed`, with the skipped ones behind it, or among the failed ones where everything is required. */
export function closingLine({ passed, failed, skipped }, requireAll) {
  if (requireAll) return `${passed} passed, ${failed + skipped.length} failed`
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`
}

function failures(names) {
  return { passed: 0, failed: names.length, skipped: [], failures: names }
}
