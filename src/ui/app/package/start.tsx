/** What a package shows instead of the game: its one drill, told to the platform it was started from. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import '../../places/lms/lms.css';
import { LMS } from '../../../content/messages/lms.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import type { Drill } from '../../../protocol/drill.ts';
import { drillThere, PACKAGE_FILE, packageSchema, type Standard } from '../../../session/lms/package.ts';
import { Button } from '../../kit/button.tsx';
import { language, translator } from '../../kit/language.ts';
import { Live } from '../../kit/live.tsx';
import { Patience } from '../../kit/patience.tsx';
import type { NoLaunch } from '../../places/lms/cmi5-platform.ts';
import { connect } from '../../places/lms/connect.ts';
import { noPlatform } from '../../places/lms/no-platform.ts';
import { Notice } from '../../places/lms/notice.tsx';
import { PackagedDrill, type PackagePorts } from '../../places/lms/packaged-drill.tsx';
import type { Platform } from '../../places/lms/platform.ts';
import { Header } from '../shell/header.tsx';

const t = translator(LMS);
const shell = translator(SHELL);

type Opening =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'alone'; readonly drill: Drill; readonly why: NoLaunch }
  | { readonly kind: 'open'; readonly drill: Drill; readonly platform: Platform };

export function startPackage(host: HTMLElement, ports: PackagePorts): void {
  render(<Package {...ports} />, host);
}

function Package(ports: PackagePorts) {
  const [opening, setOpening] = useState<Opening>({ kind: 'waiting' });
  useEffect(() => void openPackage().then(setOpening), []);
  useEffect(() => {
    const title = opening.kind === 'open' ? opening.drill.title : t('run.title');
    document.title = shell('app.title', { where: title });
  }, [opening, language.value]);
  return (
    <>
      <a class="skip" href="#main">
        {shell('app.skip')}
      </a>
      <Header sound={ports.sound} back={undefined} />
      <Opened opening={opening} ports={ports} onAlone={(drill) => setOpening(open(drill, noPlatform()))} />
      <Live />
    </>
  );
}

interface OpenedProps {
  readonly opening: Opening;
  readonly ports: PackagePorts;
  readonly onAlone: (drill: Drill) => void;
}

function Opened({ opening, ports, onAlone }: OpenedProps) {
  switch (opening.kind) {
    case 'waiting':
      return (
        <main class="moment">
          <Patience words={shell('app.loading')} />
        </main>
      );
    case 'broken':
      return (
        <Notice title={t('run.title')}>
          <p role="alert">{t('run.broken')}</p>
        </Notice>
      );
    case 'alone':
      return (
        <Notice title={opening.drill.title}>
          <p role="alert">{t(`run.${opening.why}`)}</p>
          {opening.why === 'none' && (
            <Button look="seal" onClick={() => onAlone(opening.drill)}>
              {t('run.play-anyway')}
            </Button>
          )}
        </Notice>
      );
    case 'open':
      return <PackagedDrill {...ports} drill={opening.drill} platform={opening.platform} />;
    default:
      return opening satisfies never;
  }
}

function open(drill: Drill, platform: Platform): Opening {
  return { kind: 'open', drill: drillThere(drill, platform.pass), platform };
}

async function openPackage(): Promise<Opening> {
  const held = await readPackage();
  if (!held) return { kind: 'broken' };
  const { drill, standard } = held;
  const platform = await connect(standard);
  return typeof platform === 'string' ? { kind: 'alone', drill, why: platform } : open(drill, platform);
}

async function readPackage(): Promise<{ readonly drill: Drill; readonly standard: Standard } | undefined> {
  try {
    const answer = await fetch(PACKAGE_FILE);
    const held = v.safeParse(packageSchema, await answer.json());
    return held.success ? held.output : undefined;
  } catch {
    return undefined;
  }
}
