/**
 * One pure step of a chart. It does what XState's own `transition` does, but in one scope for all steps of a chart:
 * `transition` starts an actor for each step, which costs more than the step itself, and a class's thousand months
 * are replayed step by step.
 */
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  type EventFrom,
  type SnapshotFrom,
} from 'xstate';

export function stepper<Chart extends AnyStateMachine>(
  chart: Chart,
): (snapshot: SnapshotFrom<Chart>, event: EventFrom<Chart>) => SnapshotFrom<Chart> {
  const scope = inertScope(chart);
  return (snapshot, event) => chart.transition(snapshot, event, scope) as SnapshotFrom<Chart>;
}

/**
 * The same for a chart that answers whatever the law allows. A step that leads nowhere is a bug and throws: written into a
 * log, it would report the last events a second time.
 */
export function lawfulStepper<Chart extends AnyStateMachine>(
  chart: Chart,
): ReturnType<typeof stepper<Chart>> {
  const step = stepper(chart);
  return (snapshot, event) => {
    const next = step(snapshot, event);
    const before: AnyMachineSnapshot = snapshot;
    const after: AnyMachineSnapshot = next;
    if (after.context === before.context) throw new Error(unmoved(before, event));
    return next;
  };
}

function unmoved({ machine, value }: AnyMachineSnapshot, { type }: { readonly type: string }): string {
  return `the chart "${machine.id}" did not move at ${JSON.stringify(value)} on "${type}", which the law allows`;
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
