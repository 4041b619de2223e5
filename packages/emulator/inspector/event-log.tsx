import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { moveFocus, pressByKey } from './roving.ts'
import { entries, previews, queued, selected, session, timeline } from './store.ts'
import { durationText, labelOf } from './timeline.ts'
import type { WireEvent } from './wire.ts'

/** More than this many events make a page slow; older ones are still on the timeline. */
const shownEvents = 400
/** A reader who is this close to the end is kept there. */
const nearEndPx = 80

/** Every event of all threads as it comes, what is being written at the end. */
export function EventLog() {
  const log = useRef<HTMLDivElement>(null)
  const nearEnd = useRef(true)
  const lastTop = useRef(0)
  const writing = previews.value
  const length = writing.reduce((sum, { text }) => sum + text.length, 0)
  const stayAtEnd = () => {
    if (nearEnd.current) log.current?.scrollTo({ top: log.current.scrollHeight })
  }
  useLayoutEffect(stayAtEnd, [entries.value.length, length, queued.value.length])
  // What waits for the user takes room from the list.
  useEffect(() => {
    const observer = new ResizeObserver(stayAtEnd)
    if (log.current) observer.observe(log.current)
    return () => observer.disconnect()
  }, [session.value === undefined])
  if (!session.value) return null
  const hidden = Math.max(0, entries.value.length - shownEvents)
  return (
    <div
      class="log"
      ref={log}
      role="listbox"
      aria-label="Events"
      onScroll={({ currentTarget: list }) => {
        // Only a reader scrolls back; a list that grows before its end is shown is no reason to stay behind.
        if (list.scrollHeight - list.scrollTop - list.clientHeight < nearEndPx) nearEnd.current = true
        else if (list.scrollTop < lastTop.current) nearEnd.current = false
        lastTop.current = list.scrollTop
      }}
      onKeyDown={(event) => moveFocus(event, event.currentTarget, true)}
    >
      {hidden > 0 && <div class="empty">{hidden} earlier events are on the timeline</div>}
      {entries.value.slice(hidden).map(({ event, thread }, index, all) => (
        <Row key={event.id} event={event} thread={thread} last={index === all.length - 1} />
      ))}
      {queued.value.map((event) => (
        <Row key={event.id} event={event} thread={undefined} last={false} />
      ))}
      {writing.map(({ id, type, text, thread }) => (
        <div key={id} class="row agent preview" data-preview={id}>
          <span class="type">{type}</span>
          <span class="text">
            {text}
            <span class="caret" />
          </span>
          <small>{nameOf(thread)}</small>
        </div>
      ))}
    </div>
  )
}

const nameOf = (thread: string | undefined) => {
  const found = session.value?.threads.find(({ id }) => id === thread)
  return found?.parent ? found.name : ''
}

interface RowProps {
  readonly event: WireEvent
  readonly thread: string | undefined
  readonly last: boolean
}

function Row({ event, thread, last }: RowProps) {
  const id = event.id ?? ''
  const isSelected = selected.value === id
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  const span = timeline.value.spans.get(id)
  const failed = event.type.includes('error') || event['is_error'] === true
  return (
    <div
      ref={row}
      role="option"
      onKeyDown={pressByKey}
      data-member
      aria-selected={isSelected}
      tabIndex={isSelected || (last && selected.value === undefined) ? 0 : -1}
      class={`row ${event.type.split('.')[0]} ${failed ? 'failed' : ''} ${event.processed_at ? '' : 'queued'}`}
      onClick={() => {
        selected.value = id
      }}
    >
      <span class="type">{event.type}</span>
      <span class="text">{labelOf(event)}</span>
      <small>
        {nameOf(thread)} {span?.endMs !== undefined && durationText(span.endMs - span.startMs)}{' '}
        {event.processed_at ? event.processed_at.slice(11, 23) : 'queued'}
      </small>
      {isSelected && <pre>{JSON.stringify(event, null, 2)}</pre>}
    </div>
  )
}
