/** Longest time of one probe: a runtime that hangs at one still answers the others. */
const LIMIT_MS = 30_000

/** Prints what works as lines of JSON. */
export async function runProbes(probes: Readonly<Record<string, () => Promise<boolean>>>): Promise<void> {
  for (const [name, probe] of Object.entries(probes)) {
    let ok = false
    let error: string | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('It does not end.')), LIMIT_MS)
      })
      ok = await Promise.race([probe(), late])
    } catch (thrown) {
      error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
    } finally {
      clearTimeout(timer)
    }
    process.stdout.write(`${JSON.stringify({ name, ok, error })}\n`)
  }
}
