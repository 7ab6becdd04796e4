/** A platform that speaks cmi5: fetches the token, reads what the launch is about, and sends statements in their order. */
import { signal } from '@preact/signals';
import * as v from 'valibot';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import {
  initializedStatement,
  type Launch,
  type LaunchData,
  launchDataSchema,
  launchSchema,
  tellersOf,
  terminatedStatement,
} from '../../../session/lms/cmi5.ts';
import { ask, type Lrs, type StoreAnswer } from '../../../session/lms/lrs.ts';
import {
  bearingStatement,
  completedStatement,
  decisionStatement,
  headlineStatement,
  headlinesOf,
  type Stamp,
  type Statement,
  verdictStatement,
} from '../../../session/lms/xapi.ts';
import { type JudgedDrill, type Platform, type Reporting, WELL } from './platform.ts';
import { openSender } from './sender.ts';

/** `none`: not launched by a platform. `again`: the launch was used before. */
export type NoLaunch = 'none' | 'again' | 'refused';

/** The name of our document of state; the others are the platform's. */
const STATE = 'huikuan-sitting';
const stateSchema = v.object({
  kept: v.string(),
  /** Decisions told of. */
  known: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The verdict has been sent: cmi5 takes it once. */
  judged: v.boolean(),
});
type State = v.InferOutput<typeof stateSchema>;
const NEW: State = { kept: '', known: 0, judged: false };

const tokenSchema = v.object({ 'auth-token': v.string() });

export async function cmi5Platform(
  search: string,
  now: () => number,
  newId: () => string,
): Promise<Platform | NoLaunch> {
  const parameters = Object.fromEntries(new URLSearchParams(search));
  const launch = v.safeParse(launchSchema, parameters);
  if (!launch.success) return 'none';
  const token = await fetchToken(launch.output.fetch);
  if (token === undefined) return 'again';
  const lrs: Lrs = { endpoint: launch.output.endpoint, authorization: `Basic ${token}` };
  const data = v.safeParse(launchDataSchema, bodyOf(await askState(lrs, launch.output, 'LMS.LaunchData')));
  // The specification asks for this document to be read as well; what it holds we follow elsewhere.
  await ask(lrs, {
    method: 'GET',
    resource: 'agents/profile',
    query: { agent: JSON.stringify(launch.output.actor), profileId: 'cmi5LearnerPreferences' },
  });
  if (!data.success) return 'refused';
  const found = v.safeParse(stateSchema, bodyOf(await askState(lrs, launch.output, STATE)));
  const session = {
    lrs,
    launch: launch.output,
    data: data.output,
    state: found.success ? found.output : NEW,
  };
  return opened(session, now, newId);
}

interface Session {
  readonly lrs: Lrs;
  readonly launch: Launch;
  readonly data: LaunchData;
  readonly state: State;
}

type Tellers = ReturnType<typeof tellersOf>;

async function opened(
  { lrs, launch, data, state: found }: Session,
  now: () => number,
  newId: () => string,
): Promise<Platform | NoLaunch> {
  const tellers = tellersOf(launch, data);
  const looking = data.launchMode !== 'Normal';
  const stamp = (at = now()): Stamp => ({ id: newId(), timestamp: new Date(at).toISOString() });
  const began = now();
  const first = { method: 'POST', resource: 'statements' } as const;
  const hello = await ask(lrs, { ...first, body: [initializedStatement(tellers.defined, stamp())] });
  if (hello.kind !== 'ok') return 'refused';

  const standing = signal<Reporting>(WELL);
  const sender = openSender(lrs, (link) => {
    standing.value = { ...standing.value, link };
  });
  let state = found;
  let left = false;
  const silent = () => left || looking;
  const keep = (part: Partial<State>) => {
    state = { ...state, ...part };
    sender.document(`activities/state`, stateQuery(launch, STATE), state);
  };

  return {
    learner: learnerOf(launch),
    pass:
      data.masteryScore === undefined ? undefined : Math.ceil(Math.round(data.masteryScore * 10_000) / 100),
    looking,
    kept: state.kept,
    known: state.known,
    standing,
    back: data.returnURL,
    tell: (decisions) => {
      if (silent()) return;
      sender.send(decisions.map((told) => decisionStatement(tellers.own, told, stamp(told.at))));
      const last = decisions.at(-1);
      if (last) keep({ known: last.decision.index + 1 });
    },
    keep: (packed) => {
      if (!silent()) keep({ kept: packed });
    },
    judge: (ending) => {
      if (silent() || state.judged) return;
      sender.send(endingStatements(tellers, ending, stamp));
      keep({ judged: true });
    },
    retry: sender.retry,
    leave: () => {
      if (left) return;
      left = true;
      sender.last(terminatedStatement(tellers.defined, now() - began, stamp()));
    },
  };
}

/** What a finished sitting says: how each decision was judged, the headlines, that it is complete, and the verdict. */
function endingStatements(tellers: Tellers, ending: JudgedDrill, stamp: () => Stamp): Statement[] {
  const { decisions, bearings, score } = ending;
  return [
    ...decisions.flatMap((decision) => {
      const bearing = bearings.get(decision.index);
      return bearing ? [bearingStatement(tellers.own, decision, bearing, stamp())] : [];
    }),
    ...headlinesOf(score).map(([headline, value]) =>
      headlineStatement(tellers.own, headline, value, {
        name: { ...DEBRIEF[`score.${headline}`] },
        stamp: stamp(),
      }),
    ),
    completedStatement(tellers.moveOn, ending, stamp()),
    verdictStatement(tellers.moveOn, ending, stamp()),
  ];
}

/** A token is given out once; undefined when this launch has had its own. */
async function fetchToken(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { method: 'POST' });
    const token = v.safeParse(tokenSchema, await answer.json());
    return token.success ? token.output['auth-token'] : undefined;
  } catch {
    return undefined;
  }
}

function askState(lrs: Lrs, launch: Launch, stateId: string): Promise<StoreAnswer> {
  return ask(lrs, { method: 'GET', resource: 'activities/state', query: stateQuery(launch, stateId) });
}

function stateQuery({ activityId, actor, registration }: Launch, stateId: string) {
  return { stateId, activityId, registration, agent: JSON.stringify(actor) };
}

function bodyOf(answer: StoreAnswer): unknown {
  return answer.kind === 'ok' ? answer.body : undefined;
}

const actorSchema = v.object({
  name: v.optional(v.string(), ''),
  account: v.optional(v.object({ name: v.string() })),
});

function learnerOf({ actor }: Launch): Platform['learner'] {
  const known = v.safeParse(actorSchema, actor);
  const name = known.success ? known.output.name : '';
  return { id: (known.success ? known.output.account?.name : undefined) ?? JSON.stringify(actor), name };
}
