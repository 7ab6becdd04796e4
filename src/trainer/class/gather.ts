/** What a class has played, fetched from the host, and played again on this desk. */
import { DRILL_CONTENT } from '../../content/drill-book.ts';
import type { Class } from '../../protocol/class.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';
import { resultOfAttempt } from '../../session/class/attempt-result.ts';
import type { ClassClient } from '../../session/class-client.ts';
import { type Counted, counted } from '../../session/drill/cohort.ts';
import { resultFingerprint } from '../../session/drill/fingerprint.ts';
import { resultFile } from '../../session/drill/result-text.ts';
import type { TrainerDesk } from '../desk.ts';

/** Results by attempt; undefined where this program cannot play one. What is finished stays as it is: each is fetched once. */
export type Fetched = Map<string, DrillResult | undefined>;

/** Finished attempts of everybody; undefined while the host does not answer. They lie on the desk from now on. */
export async function gather(
  client: ClassClient,
  { id, drill }: Class,
  desk: TrainerDesk,
  fetched: Fetched,
): Promise<readonly Counted[] | undefined> {
  const results = await client.trainer.results(id);
  if (!results.ok) return undefined;
  const finished = results.value.rows.flatMap(({ attempts }) => attempts.filter(({ result }) => result));
  for (const attempt of finished.filter(({ id }) => !fetched.has(id))) {
    const transcript = await client.trainer.transcript(attempt.id);
    if (!transcript.ok) return undefined;
    fetched.set(attempt.id, resultOfAttempt(transcript.value, attempt, DRILL_CONTENT));
  }
  const played = [...fetched.values()].filter((result) => result !== undefined);
  await desk.save(drill);
  await desk.takeIn(played.map((result) => ({ name: result.trainee, text: resultFile(result) })));
  // The desk has played them again.
  const prints = new Set(played.map(resultFingerprint));
  return counted(desk.results.value.filter(({ result }) => prints.has(resultFingerprint(result))));
}
