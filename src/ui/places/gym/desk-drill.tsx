import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../play/desk/dealer-file.css';
import '../../play/desk/planner.css';
import { dealerById } from '../../../content/dealers.ts';
import { GYM } from '../../../content/messages/gym.ts';
import { SHUT } from '../../../content/messages/shut.ts';
import { formatYuan } from '../../../content/money.ts';
import type { Sound } from '../../../ports/sound.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import { reasonAgainst } from '../../../protocol/shut.ts';
import type { DeskDrillPlay } from '../../../session/gym.ts';
import { Button } from '../../kit/button.tsx';
import { dateWords } from '../../kit/date.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { useView } from '../../kit/use-view.ts';
import { DealerMoves } from '../../play/desk/dealer-moves.tsx';
import { FileKnown } from '../../play/desk/file-known.tsx';
import { FileParts } from '../../play/desk/file-parts.tsx';
import { GapPlanner } from '../../play/desk/gap-planner.tsx';
import { type ChronicleLine, openChronicle } from '../../play/words/chronicle.ts';
import { Situation } from './situation.tsx';

const t = translator(GYM);
const why = translator(SHUT);

export interface DeskDrillProps {
  readonly play: DeskDrillPlay;
  readonly sound: Sound;
  readonly over: boolean;
}

/** Lines of the dealer's that are still fresh. */
const FRESH = 3;

/** A drill at the desk: one dealer's file in the morning, and what could be done about it. */
export function DeskDrill({ play, sound, over }: DeskDrillProps) {
  const { session } = play;
  const { dealer } = play.ref;
  const view = useView(session);
  const first = useMemo(() => session.view(), [session]);
  const chronicle = useMemo(() => openChronicle(session), [session]);
  const [news, setNews] = useState<readonly ChronicleLine[]>([]);
  useEffect(() => chronicle.follow(setNews), [chronicle]);
  const desk = view.dealers.find(({ id }) => id === dealer);
  const then = first.dealers.find(({ id }) => id === dealer);
  if (!desk || !then) throw new Error(`no such dealer: ${dealer}`);
  const fresh = news.filter((line) => line.dealer === dealer).slice(-FRESH);
  const shut = reasonAgainst({ kind: 'check-receipts' }, view.shut);
  return (
    <>
      <Situation who={whoText(first, then)} what={t('where.desk.now')} />
      <div class="dealer-file gym-desk">
        <div class="gym-news" role="log" aria-label={t('desk.news')}>
          {fresh.map((line) => (
            <p class="file-latest" key={line.at} data-by={line.by}>
              {inLanguage(line.text)}
            </p>
          ))}
        </div>
        <FileParts desk={desk} today={view.date.day} />
        {!over && (
          <>
            <div class="gym-desk-do">
              <Button
                aria-disabled={shut !== undefined}
                onClick={() => {
                  if (!shut) session.act({ kind: 'check-receipts' });
                }}
              >
                {t('desk.check')}
                {shut && <span class="move-why"> {why(shut)}</span>}
              </Button>
              <Button
                onClick={() => {
                  sound.click();
                  session.act({ kind: 'end-day' });
                }}
              >
                {t('desk.wait')}
              </Button>
            </div>
            <DealerMoves view={view} desk={desk} sought={null} onAct={(action) => session.act(action)} />
            {desk.talks > 0 && (
              <GapPlanner view={view} desk={desk} sought={null} onAct={(action) => session.act(action)} />
            )}
          </>
        )}
        <FileKnown desk={desk} />
      </div>
    </>
  );
}

function whoText(view: MonthView, desk: DealerDesk): string {
  const dealer = dealerById(desk.id);
  return t('where.desk', {
    date: dateWords(view.date),
    name: dealer ? inLanguage(dealer.name) : desk.id,
    shop: dealer ? inLanguage(dealer.shop) : '',
    grade: desk.file.grade,
    target: formatYuan(desk.file.target, language.value),
  });
}
