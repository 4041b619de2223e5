import { isSdkError } from '@org/managed-agents-core'
import { check, equal, rejection } from '../expect.ts'
import type { Cases } from '../suite.ts'
import { openWorld } from '../world.ts'

const content = 'name,°C\nBern,18\n'

function streamOf(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + 5))
      at += 5
    },
  })
}

export const uploadCases: Cases = {
  '[uploads.multipart] a Blob arrives with its type': async (context) => {
    const world = await openWorld(context)
    const file = await world.client.files.upload({
      file: { name: 'wetter é.csv', data: new Blob([content], { type: 'text/csv' }) },
    })
    equal(
      [file.filename, file.mime_type, file.size_bytes],
      ['wetter é.csv', 'text/csv', new TextEncoder().encode(content).length],
    )
    check((await world.seen())[0]?.body.includes(content) === true, 'the content')
  },
  '[uploads.multipart] a File arrives with its name': async (context) => {
    const { client } = await openWorld(context)
    const file = await client.files.upload({ file: new File([content], 'wetter ü.csv', { type: 'text/csv' }) })
    equal([file.filename, file.mime_type], ['wetter ü.csv', 'text/csv'])
  },
  '[uploads.multipart] bytes arrive as they are': async (context) => {
    const { client } = await openWorld(context)
    const data = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
    equal((await client.files.upload({ file: { name: 'x.bin', data } })).size_bytes, 70_000)
    equal((await client.files.upload({ file: { name: 'y.bin', data: data.buffer } })).size_bytes, 70_000)
  },
  '[uploads.streams] a stream arrives whole': async (context) => {
    const world = await openWorld(context)
    const file = await world.client.files.upload({ file: { name: 'a.csv', data: streamOf(content), type: 'text/csv' } })
    equal(file.size_bytes, new TextEncoder().encode(content).length)
    check((await world.seen())[0]?.body.includes(content) === true, 'the content')
  },
  '[uploads.streams] a stream is streamed where the runtime can, and then sent once': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'status', status: 529 } }] })
    const client = world.connect({ platform: { streamingRequestBody: true } })
    await rejection(client.files.upload({ file: { name: 'a.csv', data: streamOf(content) } }))
    const seen = await world.seen()
    equal([seen.length, seen[0]?.body.includes(content)], [1, true])
  },
  '[uploads.streams] content that can be opened anew is sent again': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'status', status: 529 }, times: 1 }] })
    const file = await world.client.files.upload({ file: { name: 'a.csv', data: () => streamOf(content) } })
    equal([file.size_bytes, (await world.seen()).length], [new TextEncoder().encode(content).length, 2])
  },
  '[uploads.streams] a stream that fails ends the call': async (context) => {
    const { client } = await openWorld(context)
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('disk')) })
    const error = await rejection(client.files.upload({ file: { name: 'a', data: broken } }, { retry: false }))
    check(isSdkError(error) || error instanceof Error, 'an error')
  },
}
