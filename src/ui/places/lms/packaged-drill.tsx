/** The one drill of a package: told, played and marked as everywhere, with a line that says how the platform takes it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useArrival } from '../../kit/focus-title.ts';
import '../drill/drill.css';
import { LMS } from '../../../content/messages/lms.ts';
import type { Drill } from '../../../protocol/drill.ts';
import type { History } from '../../../session/history.ts';
import { decisionsOf } from '../../../session/lms/decisions.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import { Done } from '../drill/done.tsx';
import { Playing } from '../drill/playing.tsx';
import { openSeat, placeOf, type SeatStage } from '../drill/seat.ts';
import { Told } from '../drill/told.tsx';
import type { PlaceProps } from '../place.ts';
import { Notice } from './notice.tsx';
import { packageKeep } from './package-keep.ts';
import { ON_DEVICE, type Platform } from './platform.ts';
import { reportTo } from './reporter.ts';

const t = translator(LMS);

/** What is played in a package is the platform's to remember. */
const NO_HISTORY: History = {
  add: async () => false,
  list: async () => undefined,
  drop: async () => undefined,
};

export type PackagePorts = Pick<PlaceProps, 'sound' | 'mountStage' | 'mountMap' | 'keep'>;

export interface PackagedDrillProps extends PackagePorts {
  readonly drill: Drill;
  readonly platform: Platform;
}

export function PackagedDrill(props: PackagedDrillProps) {
  const { drill, platform, keep } = props;
  const now = () => Date.now();
  const seat = useMemo(() => openSeat(packageKeep(keep, platform, drill), NO_HISTORY, now), []);
  const [left, setLeft] = useState(false);
  const stage = seat.stage.value;
  useEffect(() => {
    const stop = reportTo(platform, seat, now);
    addEventListener('pagehide', platform.leave);
    return () => {
      stop();
      removeEventListener('pagehide', platform.leave);
    };
  }, []);
  useArrival(left ? 'left' : placeOf(stage));

  function leave(): void {
    platform.leave();
    setLeft(true);
    if (platform.back !== undefined) location.assign(platform.back);
    else close();
  }

  if (left)
    return (
      <Notice title={t('run.left')}>
        <p>{t('run.left.close')}</p>
      </Notice>
    );
  return (
    <>
      <Standing platform={platform} stage={stage} />
      <Screen {...props} seat={seat} stage={stage} onLeave={leave} />
    </>
  );
}

interface ScreenProps extends PackagedDrillProps {
  readonly seat: ReturnType<typeof openSeat>;
  readonly stage: SeatStage;
  readonly onLeave: () => void;
}

function Screen({ seat, stage, onLeave, drill, platform, ...ports }: ScreenProps) {
  switch (stage.kind) {
    case 'waiting':
    case 'door':
      return <main id="main" class="moment" aria-busy="true" />;
    case 'told':
      return (
        <Told
          drill={stage.drill}
          used={stage.used}
          elsewhere={counted(platform)}
          name={stage.name}
          onBegin={(name) => void seat.begin(stage.drill, name)}
        />
      );
    case 'playing':
      return <Playing {...ports} sitting={stage.sitting} play={stage.play} onOnward={seat.onward} />;
    case 'done':
      return (
        <Done
          sitting={stage.sitting}
          score={stage.score}
          result={stage.result}
          handedIn={
            <HandedIn
              platform={platform}
              decisions={decisionsOf(drill, stage.sitting.played).length}
              onLeave={onLeave}
            />
          }
        />
      );
    default:
      return stage satisfies never;
  }
}

/** Who counts the attempts, and who gets to see what was played. */
function counted({ looking, standing }: Platform) {
  if (looking) return { attempts: t('run.attempts'), recorded: t('run.looking') };
  return standing.value.link === 'apart'
    ? { attempts: t('run.attempts.apart'), recorded: t('run.unrecorded') }
    : { attempts: t('run.attempts'), recorded: t('run.recorded') };
}

interface HandedInProps {
  readonly platform: Platform;
  readonly decisions: number;
  readonly onLeave: () => void;
}

/** In place of the ways to hand in: what the platform has. */
function HandedIn({ platform, decisions, onLeave }: HandedInProps) {
  const { link, full } = platform.standing.value;
  if (link === 'apart') return <p>{t('run.unrecorded')}</p>;
  return (
    <section class="drill-hand-in" aria-live="polite">
      <p>
        {platform.looking
          ? t('run.looking')
          : link === 'trouble'
            ? t('run.not-told')
            : t('run.told', { count: full ?? decisions })}
      </p>
      <div class="field-row">
        {link === 'trouble' && !platform.looking && (
          <Button onClick={platform.retry}>{t('run.send-again')}</Button>
        )}
        <Button look="seal" onClick={onLeave}>
          {t('run.leave')}
        </Button>
      </div>
    </section>
  );
}

/** One line under the head of the page. */
function Standing({ platform, stage }: { readonly platform: Platform; readonly stage: SeatStage }) {
  const { link, tooLong, full } = platform.standing.value;
  const words = { well: t('run.well'), trouble: t('run.trouble'), apart: t('run.apart') };
  return (
    <p class="lms-standing" role="status" data-link={link}>
      <span>{platform.looking ? t('run.looking') : words[link]}</span>
      {link !== 'apart' && stage.kind === 'told' && platform.kept === ON_DEVICE && (
        <span>{t('run.elsewhere')}</span>
      )}
      {tooLong && <span>{t('run.too-long')}</span>}
      {full !== undefined && <span>{t('run.full', { count: full })}</span>}
    </p>
  );
}
