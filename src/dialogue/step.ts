/**
 * One pure step of a chart. It does what XState's own `transition` does, but in one scope for all steps of a chart:
 * `transition` starts an actor for each step, which costs more than the step itself, and a class's thousand months
 * are replayed step by step.
 */
import { type AnyStateMachine, createActor, type EventFrom, type SnapshotFrom } from 'xstate';

export function stepper<Chart extends AnyStateMachine>(
  chart: Chart,
): (snapshot: SnapshotFrom<Chart>, event: EventFrom<Chart>) => SnapshotFrom<Chart> {
  const scope = inertScope(chart);
  return (snapshot, event) => chart.transition(snapshot, event, scope) as SnapshotFrom<Chart>;
}

/** The scope in which steps are taken; it passes nothing on to others and starts nothing. */
function inertScope(chart: AnyStateMachine): Parameters<AnyStateMachine['transition']>[2] {
  const self = createActor(chart, { input: undefined });
  const nothing = () => {};
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
