/** The desk of a month. It shows while nobody is being talked to; what is done here goes through the session. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import './month.css';
import './strip.css';
import './today.css';
import './territory.css';
import type { MountMap } from '../../../ports/drawing.ts';
import type { Sound } from '../../../ports/sound.ts';
import type { DeskAction } from '../../../protocol/month-action.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { announce } from '../../kit/live.tsx';
import { useView } from '../../kit/use-view.ts';
import type { Chronicle } from '../words/chronicle.ts';
import { type Refused, refusedText } from '../words/refused.ts';
import { comeBack, leaveFor } from './came-from.ts';
import { DealerFilePanel } from './dealer-file.tsx';
import { closeFile, openFile, useDeskKeys } from './desk-keys.ts';
import { type DeskState, deskStateOf } from './desk-state.ts';
import { DeskStrip } from './desk-strip.tsx';
import { EndDay } from './end-day.tsx';
import { MainPart } from './main-part.tsx';
import { isAbout, newsOfToday } from './news.ts';
import { spokenNews } from './news-list.tsx';
import { placeOf, type Scene, type SceneDraft } from './scene.ts';
import { leftUndone, type Suggestion, suggestDay } from './suggest.ts';
import { Today } from './today.tsx';

export interface MonthDeskProps {
  readonly session: MonthSession;
  readonly sound: Sound;
  readonly mountMap: MountMap;
  /** The rep is on the way to somebody. */
  readonly away: boolean;
  /** What is done about a dealer is done with the dealer: there. */
  readonly onScene: (scene: Scene) => void;
  readonly hints: boolean;
  /** Without it hints are as they are. */
  readonly onHints: ((on: boolean) => void) | undefined;
  /** The season's words, if the app keeps them already. */
  readonly chronicle?: Chronicle;
}

export function MonthDesk(props: MonthDeskProps) {
  const view = useView(props.session);
  const last = useRef(view);
  if (view.phase === 'desk') last.current = view;
  // While the rep is on the way to somebody the desk lies there as it was left, out of reach.
  const left = props.away || view.phase !== 'desk';
  return last.current.phase === 'desk' ? <Desk {...props} view={last.current} left={left} /> : null;
}

function Desk({
  session,
  sound,
  mountMap,
  hints,
  onHints,
  onScene,
  chronicle,
  view,
  left,
}: MonthDeskProps & { readonly view: MonthView; readonly left: boolean }) {
  const state = useMemo(() => deskStateOf(session, chronicle), [session]);
  const [refused, setRefused] = useState<Refused>();
  const [ending, setEnding] = useState(false);
  const books = state.books();
  const news = newsOfToday(session.events(), state.chronicle.lines());
  const undone = leftUndone(view);
  const suggestions = hints ? suggestDay(view, state.dismissed.value) : [];
  const desk = view.dealers.find(({ id }) => id === state.picked.value);
  useLostFocus(view, state);
  useEffect(() => comeBack(state), []);

  function act(action: DeskAction): void {
    sound.click();
    const before = { since: session.events().length, from: state.chronicle.lines().length };
    const refusal = session.act(action);
    setRefused(refusal);
    if (refusal) return;
    // On a host the answer comes a moment later.
    if (session.events().length > before.since) return answered(action, before);
    const stop = session.subscribe(() => {
      stop();
      answered(action, before);
    });
  }

  function answered(action: DeskAction, before: { readonly since: number; readonly from: number }): void {
    const place = placeOf(action);
    if (place !== null && 'dealer' in action) {
      leaveFor(state);
      const byRoad = session
        .events()
        .slice(before.since)
        .some(({ kind }) => kind === 'travelled');
      onScene({ dealer: action.dealer, acted: true, draft: null, byRoad, ...before });
      return;
    }
    const latest = newsOfToday(session.events(), state.chronicle.lines()).at(-1);
    const dealer = state.picked.value;
    // An open file says what is about its dealer.
    const told = dealer !== null && latest?.some((item) => isAbout(item, dealer));
    if (latest && !told) announce(spokenNews(latest));
  }

  function endDay(): void {
    setEnding(false);
    state.picked.value = null;
    act({ kind: 'end-day' });
    scrollTo(0, 0);
  }

  /** Into the scene, with nothing done yet: there it is chosen. */
  function approach(dealer: DealerId, draft: SceneDraft | null): void {
    sound.click();
    leaveFor(state);
    const since = session.events().length;
    const from = state.chronicle.lines().length;
    onScene({ dealer, acted: false, draft, byRoad: false, since, from });
  }

  function suggest(one: Suggestion): void {
    if (one.action) act(one.action);
    else if (one.dealer && one.reason === 'press-again') approach(one.dealer, 'renew-part');
    else if (one.dealer && one.measure === 'joint-collection') approach(one.dealer, 'joint-collection');
    else if (one.dealer) openFile(state, one.dealer, 'planner');
  }

  const askToEnd = () => (undone.length > 0 ? setEnding(true) : endDay());
  useDeskKeys(state, suggestions, suggest, askToEnd);

  return (
    <main id="main" class="desk" inert={left}>
      <DeskStrip view={view} books={books} undone={undone.length} onEndDay={askToEnd} />
      {refused && (
        <p class="field-error desk-refused" role="alert">
          {refusedText(refused)}
        </p>
      )}
      <div class="desk-body">
        <MainPart
          view={view}
          books={books}
          session={session}
          state={state}
          mountMap={mountMap}
          onApproach={approach}
          onCheck={() => act({ kind: 'check-receipts' })}
        />
        <div class="desk-side">
          {desk && (
            <DealerFilePanel
              view={view}
              desk={desk}
              latest={news.at(-1)?.filter((item) => isAbout(item, desk.id))}
              sought={state.sought.value}
              onAct={act}
              onApproach={(draft) => approach(desk.id, draft)}
              onClose={() => closeFile(state)}
            />
          )}
          <Today
            view={view}
            news={news}
            suggestions={suggestions}
            hints={hints}
            onHints={onHints}
            onDo={suggest}
            onDismiss={({ id }) => {
              state.dismissed.value = new Set([...state.dismissed.value, id]);
            }}
          />
        </div>
      </div>
      {ending && <EndDay undone={undone} onEnd={endDay} onClose={() => setEnding(false)} />}
    </main>
  );
}

/** What had the focus may be gone once it is done: the keyboard then goes on where the news is. */
function useLostFocus(view: MonthView, state: DeskState): void {
  const first = useRef(true);
  useEffect(() => {
    const title = state.picked.value ? 'dealer-file-title' : 'today-title';
    // On arrival the app has put the focus somewhere, or leaves it to the browser.
    if (!first.current && document.activeElement === document.body)
      document.getElementById(title)?.focus({ preventScroll: true });
    first.current = false;
  }, [view]);
}
