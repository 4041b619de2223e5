// The agent of the open streams: it says when it speaks.
export const scenario = function* () {
  yield { do: 'say', text: 'One moment, please.' }
  yield { do: 'say', text: `made at ${performance.timeOrigin + performance.now()}` }
}
