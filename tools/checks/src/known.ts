import type { Exception } from './exceptions.ts'

/** Findings that are wanted, each with its reason. One that no longer occurs fails its check. */
export const layers: readonly Exception[] = []
export const style: readonly Exception[] = []
export const words: readonly Exception[] = []
export const globals: readonly Exception[] = []
