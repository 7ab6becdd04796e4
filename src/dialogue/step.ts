/**
 * One pure step of a chart. It is what XState's own `transition` does, with one scope for all steps of a chart: that one
 * starts an actor for each, which costs more than the step, and a class's thousand months are played again by steps.
 */
import { type AnyStateMachine, createActor, type EventFrom, type SnapshotFrom } from 'xstate';

export function stepper<Chart extends AnyStateMachine>(
  chart: Chart,
): (snapshot: SnapshotFrom<Chart>, event: EventFrom<Chart>) => SnapshotFrom<Chart> {
  const scope = inertScope(chart);
  return (snapshot, event) => chart.transition(snapshot, event, scope) as SnapshotFrom<Chart>;
}

/** Steps are taken in it; what they would tell others is told to nobody, and nothing is begun. */
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
