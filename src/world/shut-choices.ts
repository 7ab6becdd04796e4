/** Choices that are shut, laid together by the reason they share. */
import type { Shut, ShutMove, ShutReason } from '../protocol/shut.ts';

export type ShutChoices = Omit<ShutMove, 'kind'>;

/** `name` is the parameter's; `whyNot` says of a choice why it is shut, and nothing of an open one. */
export function shutAmong<Choice>(
  name: string,
  all: readonly Choice[],
  idOf: (choice: Choice) => string,
  whyNot: (choice: Choice) => Shut | undefined,
): readonly ShutChoices[] {
  const byReason = new Map<ShutReason, string[]>();
  for (const choice of all) {
    const why = whyNot(choice);
    if (!why) continue;
    const ids = byReason.get(why.reason);
    if (ids) ids.push(idOf(choice));
    else byReason.set(why.reason, [idOf(choice)]);
  }
  return [...byReason].map(([reason, ids]) => ({ reason, choices: { [name]: ids } }));
}

/** Ways of doing one thing that are shut for one reason with the same dealers, told at once. */
export function laidTogether(ways: readonly ShutChoices[]): readonly ShutChoices[] {
  const told = new Map<string, ShutChoices>();
  for (const way of ways) {
    const key = `${way.reason} ${way.choices['dealer']}`;
    const known = told.get(key);
    told.set(key, known ? { ...way, choices: joined(known.choices, way.choices) } : way);
  }
  return [...told.values()];
}

function joined(a: ShutChoices['choices'], b: ShutChoices['choices']): ShutChoices['choices'] {
  return Object.fromEntries(
    Object.entries(a).map(([name, some]) => [name, [...new Set([...some, ...(b[name] ?? [])])]]),
  );
}
