/** Seeds whose requests were once taken wrongly, and how. */
export const keptSeeds: readonly { readonly seed: number; readonly was: string }[] = []
