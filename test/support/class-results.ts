/** What a host has of a class at its end, and what it is worth when the actions alone are played again. */
import type { Page } from '@playwright/test';
import type { ExamTranscript, Results } from '../../src/protocol/class.ts';
import type { Drill } from '../../src/protocol/drill.ts';
import type { DrillScore } from '../../src/protocol/drill-score.ts';
import { resultOfAttempt } from '../../src/session/class/attempt-result.ts';
import { scoreDrill } from '../../src/session/drill/score.ts';
import { CONTENT } from './a-drill.ts';

export type HeldAttempt = Results['rows'][number]['attempts'][number];

/** Asks as the trainer of this page. */
export async function resultsOf(trainer: Page, held: string): Promise<Results> {
  const { classes } = await read(trainer, 'classes');
  const { id } = classes.find((one: { name: string }) => one.name === held);
  return read(trainer, `classes/${id}/results.json`);
}

export async function playedAgain(
  trainer: Page,
  attempt: HeldAttempt,
  drill: Drill,
): Promise<{ readonly transcript: ExamTranscript; readonly score: DrillScore }> {
  const transcript: ExamTranscript = await read(trainer, `attempts/${attempt.id}/transcript`);
  const result = resultOfAttempt(transcript, attempt, CONTENT);
  const score = result && scoreDrill(drill, result.played, CONTENT);
  if (!score || 'kind' in score) throw new Error('cannot be scored');
  return { transcript, score };
}

async function read(trainer: Page, path: string) {
  const api = new URL('/api/trainer/', trainer.url());
  return (await trainer.request.get(new URL(path, api).href)).json();
}
