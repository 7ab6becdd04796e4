import { useState } from 'preact/hooks';
import { SHELL } from '../../../content/messages/shell.ts';
import type { Sound } from '../../../ports/sound.ts';
import type { People } from '../../../session/people.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icons.tsx';
import { switchLanguage, translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { useOneByOne } from '../../kit/one-by-one.ts';
import { WhoPlays } from '../people/who-plays.tsx';
import type { Help } from './help.tsx';
import { SoundPanel } from './sound-panel.tsx';

const t = translator(SHELL);

export interface HeaderProps {
  readonly sound: Sound;
  /** Missing where something else knows who plays. */
  readonly people?: People;
  /** Nothing on the first screen: there is nowhere further back. */
  readonly back: { readonly where: 'dealers' | 'start'; readonly go: () => void } | undefined;
}

export function Header({ sound, people, back }: HeaderProps) {
  const [open, setOpen] = useState<'sound' | { readonly Help: typeof Help }>();
  // The picture and what is written on it come first; the buttons a moment later, in a task of their own.
  const ready = useOneByOne(true, 1) > 0;

  async function openHelp(): Promise<void> {
    try {
      setOpen({ Help: (await import('./help.tsx')).Help });
    } catch {
      announce(t('app.failed'));
    }
  }

  return (
    <header class="header">
      <div class="header-start">
        {back && (
          <Button look="quiet" onClick={back.go} aria-label={t(`app.back.${back.where}`)}>
            <Icon name="back" />
            <span class="header-word">{t(`app.back.${back.where}`)}</span>
          </Button>
        )}
        <p class="header-name">
          <img src="art/logo.svg" width="34" height="34" alt="" />
          <span>{t('app.name')}</span>
        </p>
      </div>
      {ready && (
        <div class="header-end">
          {people && <WhoPlays people={people} />}
          <Button
            look="quiet"
            onClick={() => void openHelp()}
            aria-haspopup="dialog"
            aria-label={t('help.open')}
          >
            <Icon name="help" />
            <span class="header-word">{t('help.open')}</span>
          </Button>
          <Button
            look="quiet"
            onClick={() => setOpen('sound')}
            aria-haspopup="dialog"
            aria-label={t('sound.open')}
          >
            <Icon name="sound" />
            <span class="header-word">{t('sound.open')}</span>
          </Button>
          <Button look="quiet" onClick={switchLanguage} aria-label={t('language.label')}>
            {t('language.switch')}
          </Button>
        </div>
      )}
      {typeof open === 'object' && <open.Help onClose={() => setOpen(undefined)} />}
      {open === 'sound' && <SoundPanel volume={sound.volume} onClose={() => setOpen(undefined)} />}
    </header>
  );
}
