import type { At, NewEvent } from '../../events/append-event.ts'
import { emit } from '../../events/append-event.ts'
import type { WorkflowStep } from '../../scenario/step.ts'
import type { TurnRecord, WorkflowRun } from '../../sessions/session-record.ts'
import type { StepResult } from '../advance.ts'
import { closeRequest, openRequest } from '../model-request.ts'
import { startChild } from '../start-child.ts'
import { setRunning, terminateThread } from '../status.ts'
import { childrenOf, letRun } from './delegate.ts'

type EndedEvent = Extract<NewEvent, { type: 'workflow_run.status_ended' }>
type RunError = Extract<NewEvent, { type: 'workflow_run.error' }>['error']

/**
 * Documented: `created` once and first, `status_ended` once and last, each phase started and ended in between; an
 * error without a run carries no id. Even phases of the step are starts of a workflow's phases, odd ones their ends.
 */
export function performWorkflow(at: At, turn: TurnRecord, step: WorkflowStep): StepResult {
  if (!turn.workflow) {
    if (!openRequest(at, turn)) return 'wait'
    closeRequest(at, turn)
    if (step.error?.before) {
      emit(at, { type: 'workflow_run.error', workflow_run_id: null, error: errorOf(step.error) })
      return { replies: [] }
    }
    turn.workflow = createRun(at, step)
  }
  const run = turn.workflow
  for (;;) {
    const phase = step.phases[turn.phase >> 1]
    if (!phase) return finish(at, turn, step)
    if (turn.phase % 2 === 0) {
      run.startedId = emit(at, { type: 'workflow_run.phase_started', ...phaseOf(run, turn.phase) })
      const started = (phase.tasks ?? []).map((task) => startChild(at, turn, task))
      turn.phase++
      if (started.length > 0) {
        letRun(at, started)
        return 'wait'
      }
    }
    if (childrenOf(at, turn).some((child) => child.turn !== null)) return 'wait'
    turn.children.length = 0
    emit(at, { type: 'workflow_run.phase_ended', phase_started_id: run.startedId, ...phaseOf(run, turn.phase) })
    turn.phase++
  }
}

function createRun(at: At, step: WorkflowStep): WorkflowRun {
  const phases = step.phases.map((phase) => ({
    id: at.world.newId('wphase_'),
    name: phase.name,
    description: phase.description ?? null,
  }))
  // Inferred: the prefix; that of workflow runs is not public.
  const id = at.world.newId('wrun_')
  const described = { name: step.name, description: step.description ?? null, phases }
  emit(at, { type: 'workflow_run.created', workflow_run_id: id, ...described })
  emit(at, { type: 'workflow_run.status_running', workflow_run_id: id })
  return { id, phaseIds: phases.map((phase) => phase.id), startedId: '', threads: [] }
}

function phaseOf(run: WorkflowRun, phase: number): { workflow_run_id: string; workflow_run_phase_id: string } {
  return { workflow_run_id: run.id, workflow_run_phase_id: run.phaseIds[phase >> 1] ?? '' }
}

function finish(at: At, turn: TurnRecord, step: WorkflowStep): StepResult {
  const threads = at.session.threads.filter((child) => turn.workflow?.threads.includes(child.id))
  if (step.error && turn.workflow) {
    const error = errorOf(step.error)
    emit(at, { type: 'workflow_run.error', workflow_run_id: turn.workflow.id, error })
    endWorkflow(at, turn, { type: 'error', error })
  } else endWorkflow(at, turn, { type: 'completed' })
  if (at.thread.status !== 'running') setRunning(at)
  return { replies: threads.map((child) => child.lastText) }
}

/** Documented: threads of a workflow run terminate when the run ends. */
export function endWorkflow(at: At, turn: TurnRecord, result: EndedEvent['result']): void {
  const run = turn.workflow
  if (!run) return
  turn.workflow = null
  for (const thread of at.session.threads) {
    if (run.threads.includes(thread.id) && thread.status !== 'terminated') terminateThread({ ...at, thread })
  }
  emit(at, { type: 'workflow_run.status_ended', workflow_run_id: run.id, result })
}

function errorOf({ type, message }: NonNullable<WorkflowStep['error']>): RunError {
  // The type is the scenario's to choose; an unknown one is a case that clients must survive.
  return { type, message } as RunError
}
