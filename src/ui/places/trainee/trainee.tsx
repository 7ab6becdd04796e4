/** The trainee's place: what the drill is, the play itself, and the result. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useArrival } from '../../kit/focus-title.ts';
import '../drill/drill.css';
import { CODE_BOOK, DRILL_CONTENT } from '../../../content/drill-book.ts';
import { CLASS_MARK } from '../../../protocol/class.ts';
import { DRILL_MARK } from '../../../session/drill/drill-text.ts';
import { CODE_MARK, takeDrill, type WrongDrill } from '../../../session/drill/read.ts';
import { takeFragment } from '../../kit/take-link.ts';
import { ClassScreen } from '../class/class-screen.tsx';
import { useHost } from '../class/use-host.ts';
import { Done } from '../drill/done.tsx';
import { DrillDoor } from '../drill/door.tsx';
import { Playing } from '../drill/playing.tsx';
import { openSeat, placeOf, type Seat } from '../drill/seat.ts';
import { Told } from '../drill/told.tsx';
import type { PlaceProps } from '../place.ts';

export function TraineeScreen(props: PlaceProps) {
  const seat = useMemo(() => openSeat(props.keep, props.history, () => Date.now()), []);
  const [wrong, setWrong] = useState<WrongDrill>();
  const [inClass, setInClass] = useState<string>();
  const host = useHost(props.keep, () => setInClass((before) => before ?? ''));
  const toClass = host ? () => setInClass('') : undefined;

  function take(text: string): void {
    const drill = takeDrill(text, CODE_BOOK, DRILL_CONTENT);
    if ('game' in drill) {
      setWrong(undefined);
      void seat.lay(drill);
    } else {
      setWrong(drill);
    }
  }

  useLinks(take, setInClass);
  useEffect(() => seat.rise, []);
  useArrival(placeOf(seat.stage.value));

  if (inClass !== undefined)
    return <ClassScreen {...props} table={seat} code={inClass} onLeave={() => setInClass(undefined)} />;
  return <AtDrill {...props} seat={seat} wrong={wrong} onTake={take} onClass={toClass} />;
}

/** A link opened while the page is up is followed like the one it came with. */
function useLinks(onDrill: (text: string) => void, onClass: (code: string) => void): void {
  useEffect(() => {
    const follow = () => {
      const fragment = takeFragment([DRILL_MARK, CODE_MARK, CLASS_MARK]);
      if (fragment?.startsWith(CLASS_MARK)) onClass(fragment.slice(CLASS_MARK.length));
      else if (fragment !== undefined) onDrill(fragment);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}

interface AtDrillProps extends PlaceProps {
  /** What was opened last is no drill. */
  readonly wrong: WrongDrill | undefined;
  readonly seat: Seat;
  readonly onTake: (text: string) => void;
  readonly onClass: (() => void) | undefined;
}

function AtDrill({ seat, wrong, onTake, onClass, ...props }: AtDrillProps) {
  const stage = seat.stage.value;
  if (wrong) return <DrillDoor wrong={wrong} onTake={onTake} onClass={onClass} />;
  switch (stage.kind) {
    case 'waiting':
      return <main id="main" class="moment" aria-busy="true" />;
    case 'door':
      return <DrillDoor onTake={onTake} onClass={onClass} />;
    case 'told':
      return (
        <Told
          key={stage.drill.id}
          drill={stage.drill}
          used={stage.used}
          name={stage.name}
          onBegin={(name) => void seat.begin(stage.drill, name)}
          onAnother={() => void seat.clear()}
        />
      );
    case 'playing':
      return <Playing {...props} sitting={stage.sitting} play={stage.play} onOnward={seat.onward} />;
    case 'done':
      return (
        <Done
          sitting={stage.sitting}
          score={stage.score}
          result={stage.result}
          onAgain={() => void seat.lay(stage.sitting.drill)}
        />
      );
    default:
      return stage satisfies never;
  }
}
