/** I11: from the first half of the samples to the second, memory grew by no more than `boundBytes`. */
export function memoryBounded(heapSamples: readonly number[], boundBytes: number): string[] {
  const half = Math.floor(heapSamples.length / 2)
  const growth = Math.max(...heapSamples.slice(half)) - Math.max(...heapSamples.slice(0, half))
  return growth > boundBytes ? [`memory grew by ${growth} bytes in the second half`] : []
}
