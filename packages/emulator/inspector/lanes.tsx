import { useEffect, useRef } from 'preact/hooks'
import { moveFocus } from './roving.ts'
import { nowMs, previews, selected, session, timeline } from './store.ts'
import type { TimeScale } from './time-scale.ts'
import { createTimeScale } from './time-scale.ts'
import type { Lane, Mark, Span } from './timeline.ts'
import { durationText } from './timeline.ts'

/** The threads as lanes: tool calls and model requests as bars, everything else as dots. */
export function Lanes() {
  const scroller = useRef<HTMLDivElement>(null)
  const { lanes, moments } = timeline.value
  const active = session.value?.status === 'running' || (session.value?.waiting.length ?? 0) > 0
  const scale = createTimeScale(moments, active ? nowMs.value : undefined)
  useEffect(() => {
    scroller.current?.scrollTo({ left: scale.width })
  }, [moments.length])
  if (lanes.length === 0) return null
  return (
    <section class="lanes" aria-label="Timeline, one lane for each thread">
      <div class="names" aria-hidden="true">
        {lanes.map((lane) => (
          <div key={lane.id} class="name" style={{ '--rows': lane.rows }}>
            <span class={`dot ${lane.status}`} />
            {lane.name}
          </div>
        ))}
      </div>
      <div
        class="scroller"
        ref={scroller}
        role="toolbar"
        aria-label="Events on the timeline"
        onKeyDown={(event) => moveFocus(event, event.currentTarget)}
      >
        <div class="tracks" style={{ width: `${scale.width}px` }}>
          {scale.cuts.map(({ x, ms }) => (
            <span key={x} class="cut" style={{ left: `${x}px` }} title={`${durationText(ms)} without events`} />
          ))}
          {lanes.map((lane, index) => (
            <Track key={lane.id} lane={lane} scale={scale} first={index === 0} />
          ))}
        </div>
      </div>
    </section>
  )
}

function Track({ lane, scale, first }: { lane: Lane; scale: TimeScale; first: boolean }) {
  const writing = previews.value.some(({ thread }) => thread === lane.id)
  const items = [...lane.spans, ...lane.marks].sort((a, b) => timeOf(a) - timeOf(b))
  return (
    <fieldset class="track" style={{ '--rows': lane.rows }} aria-label={`Thread ${lane.name}`}>
      {items.map((item, index) => {
        const reachable = selected.value === item.id || (first && index === 0 && selected.value === undefined)
        return 'kind' in item ? (
          <Bar key={item.id} span={item} scale={scale} reachable={reachable} />
        ) : (
          <Dot key={item.id} mark={item} scale={scale} reachable={reachable} />
        )
      })}
      {writing && <span class="writing" style={{ left: `${scale.width - 30}px` }} aria-hidden="true" />}
    </fieldset>
  )
}

const timeOf = (item: Span | Mark) => ('kind' in item ? item.startMs : item.atMs)
const select = (id: string) => () => {
  selected.value = id
}

function Bar({ span, scale, reachable }: { span: Span; scale: TimeScale; reachable: boolean }) {
  const left = scale.at(span.startMs)
  const right = scale.at(span.endMs ?? nowMs.value)
  const waitsUntil = span.waits ? scale.at(span.waitedMs ?? nowMs.value) : left
  const lasts = span.endMs === undefined ? 'still open' : durationText(span.endMs - span.startMs)
  const width = Math.max(6, right - left)
  return (
    <button
      type="button"
      data-member
      tabIndex={reachable ? 0 : -1}
      class={`bar ${span.kind} ${span.failed ? 'failed' : ''} ${span.endMs === undefined ? 'open' : ''}`}
      aria-pressed={selected.value === span.id}
      aria-label={`${span.label}, ${lasts}${span.failed ? ', failed or denied' : ''}`}
      title={`${span.label}: ${lasts}`}
      style={{
        left: `${left}px`,
        width: `${width}px`,
        '--row': span.row,
        '--waits': `${Math.max(0, Math.min(width, waitsUntil - left))}px`,
      }}
      onClick={select(span.id)}
    >
      {span.kind === 'tool' && (
        <span class="label">
          {span.label} <small class="lasts">{lasts}</small>
        </span>
      )}
    </button>
  )
}

function Dot({ mark, scale, reachable }: { mark: Mark; scale: TimeScale; reachable: boolean }) {
  return (
    <button
      type="button"
      data-member
      tabIndex={reachable ? 0 : -1}
      class={`mark ${mark.type.split('.')[0]} ${mark.type.includes('error') ? 'failed' : ''}`}
      aria-pressed={selected.value === mark.id}
      aria-label={`${mark.type} ${mark.label.slice(0, 80)}`}
      title={`${mark.type}: ${mark.label.slice(0, 200)}`}
      style={{ left: `${scale.at(mark.atMs)}px` }}
      onClick={select(mark.id)}
    />
  )
}
