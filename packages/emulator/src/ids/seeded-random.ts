/** State of the generator: four unsigned 32-bit words, plain data so that it can be part of a snapshot. */
export type RandomState = [number, number, number, number]

/** Seeds the generator from a number or a text; the same seed gives the same sequence on every runtime. */
export function seedRandom(seed: number | string): RandomState {
  const state: RandomState = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]
  const text = String(seed)
  for (let i = 0; i < text.length; i++) {
    state[0] = Math.imul(state[0] ^ text.charCodeAt(i), 0x85ebca6b) >>> 0
    state[1] = Math.imul(state[1] ^ (state[0] >>> 13), 0xc2b2ae35) >>> 0
    state[2] = (state[2] + Math.imul(state[1], 0x27d4eb2f)) >>> 0
  }
  for (let i = 0; i < 12; i++) nextUint32(state)
  return state
}

/** The next unsigned 32-bit word (the sfc32 generator of PractRand). */
export function nextUint32(state: RandomState): number {
  const sum = (state[0] + state[1] + state[3]) >>> 0
  state[3] = (state[3] + 1) >>> 0
  state[0] = (state[1] ^ (state[1] >>> 9)) >>> 0
  state[1] = (state[2] + (state[2] << 3)) >>> 0
  state[2] = ((state[2] << 21) | (state[2] >>> 11)) >>> 0
  state[2] = (state[2] + sum) >>> 0
  return sum
}

/** A number in [0, 1). */
export function nextRandom(state: RandomState): number {
  return nextUint32(state) / 0x1_0000_0000
}
