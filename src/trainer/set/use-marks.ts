import { useEffect, useState } from 'preact/hooks';
import type { Drill } from '../../protocol/drill.ts';
import { markOfBot } from '../bot-trial.ts';
import { checksOf, type Marks } from './checks.ts';

/** Nobody tries a drill out while it is being typed. */
const PAUSE_MS = 500;

/** The marks of expert and beginner in this drill; undefined while it is being changed or tried out. */
export function useMarks(drill: Drill): Marks | undefined {
  const [found, setFound] = useState<{ readonly of: Drill; readonly marks: Marks }>();
  useEffect(() => {
    if (checksOf(drill, undefined).some(({ grave }) => grave === 'wrong')) return;
    let timer = setTimeout(() => {
      const expert = markOfBot(drill, 'expert');
      timer = setTimeout(() => {
        const beginner = markOfBot(drill, 'beginner');
        if (expert !== undefined && beginner !== undefined)
          setFound({ of: drill, marks: { expert, beginner } });
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [drill]);
  return found?.of === drill ? found.marks : undefined;
}
