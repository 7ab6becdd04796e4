/** What a dealer has to say about the rep when the month is over: one situation each, the strongest first. */
import type { VoiceSituation } from '../../../content/messages/voice-situations.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import { type MonthLog, pageIn } from './month-log.ts';
import { type StoryItem, storyOf } from './story.ts';

type Item<Kind extends StoryItem['kind']> = Extract<StoryItem, { kind: Kind }>;

/** Trust gained in a month from which a dealer speaks warmly, and lost, coldly. Design choice. */
const MOVED = 6;

export function situationOf(log: MonthLog, dealer: DealerId): VoiceSituation {
  const items = storyOf(log, dealer);
  const only = <Kind extends StoryItem['kind']>(kind: Kind) =>
    items.find((item): item is Item<Kind> => item.kind === kind);
  const trust = only('trust');
  const habit = only('habit');
  const causes = trust?.causes ?? [];
  if (causes.includes('hostile')) return 'threatened';
  if (only('not-talked')) return only('plan') ? 'plan-only' : 'never-talked';
  if (only('measure-forgotten')) return 'forgotten';
  if (only('pestering')) return 'pestered';
  if (causes.includes('cool')) return 'watched';
  if (causes.includes('wounded')) return 'doubted';
  if (habit?.causes.includes('excuses')) return 'excused';
  if (habit?.causes.includes('let-pass')) return 'let-pass';
  const pressed = pageIn(log, dealer).contacts.some(({ what }) => what === 'pressing');
  if (habit?.causes.includes('kept')) return pressed ? 'pressed-and-paid' : 'kept';
  if (pressed) return 'pressed';
  if (only('no-agreement')) return 'no-deal';
  if (items.some((item) => item.kind === 'measure' && (item.brought ?? 0) > 0)) return 'helped';
  if (habit?.causes.includes('not-demanded')) return 'unasked';
  const moved = trust ? trust.after - trust.before : 0;
  return moved >= MOVED ? 'warm' : moved <= -MOVED ? 'cold' : 'plain';
}
