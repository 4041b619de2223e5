import type { ExchangeJudge } from './judge-exchange.ts'
import type { Violation } from './violation.ts'

/** Judges the parts of a form that goes by. */
export async function judgeForm(judge: ExchangeJudge, bytes: BodyInit, contentType: string): Promise<Violation[]> {
  try {
    return judge.request(await new Response(bytes, { headers: { 'content-type': contentType } }).formData())
  } catch {
    return [...judge.request(undefined), judge.notForm()]
  }
}
