/** Measures stretches of work of this thread by its own CPU time, which no other load lengthens. */
export interface BlockMeter {
  /** Resolves in another turn of the event loop. */
  settle(): Promise<void>
  readonly longestMs: number
}

export function measureBlocks(): BlockMeter {
  let longestMs = 0
  let beganMs = cpuMs()
  return {
    async settle() {
      await new Promise<void>((resolve) => {
        setImmediate(() => {
          const now = cpuMs()
          longestMs = Math.max(longestMs, now - beganMs)
          beganMs = now
          resolve()
        })
      })
    },
    get longestMs() {
      return longestMs
    },
  }
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
