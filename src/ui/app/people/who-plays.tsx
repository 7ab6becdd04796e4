import { useEffect, useState } from 'preact/hooks';
import { SHELL } from '../../../content/messages/shell.ts';
import { WHO } from '../../../content/messages/who.ts';
import type { People, Roll } from '../../../session/people.ts';
import { Button } from '../../kit/button.tsx';
import { focusTitle } from '../../kit/focus-title.ts';
import { Icon } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { hasArrived } from './arrival.ts';
import type { PeopleDialog as Opened } from './people-dialog.tsx';
import { SealMark } from './seal-mark.tsx';

const t = translator(WHO);
const shell = translator(SHELL);

/** The player, in the header: a plain word while one person has the device, then that person's seal and name. */
export function WhoPlays({ people }: { readonly people: People }) {
  const [roll, setRoll] = useState<Roll>();
  const [dialog, setDialog] = useState<{ readonly Dialog: typeof Opened }>();
  useEffect(() => {
    const arrived = hasArrived();
    void people.roll().then((found) => {
      setRoll(found);
      if (!found || !arrived) return;
      announce(t('who.arrived', { name: found.now.name || t('who.nameless') }));
      focusTitle();
    });
  }, []);
  const now = roll && (roll.all.length > 1 || roll.now.name !== '') ? roll.now : undefined;
  const name = now?.name || t('who.nameless');

  async function open(): Promise<void> {
    try {
      setDialog({ Dialog: (await import('./people-dialog.tsx')).PeopleDialog });
    } catch {
      announce(shell('app.failed'));
    }
  }

  return (
    <>
      <Button
        look="quiet"
        class="who-plays"
        onClick={() => void open()}
        aria-haspopup="dialog"
        aria-label={now ? t('who.now', { name }) : t('who.open')}
      >
        {now ? <SealMark person={now} /> : <Icon name="seal" />}
        <span class="header-word">{now ? name : t('who.open')}</span>
      </Button>
      {dialog && (
        <dialog.Dialog
          people={people}
          onClose={() => {
            setDialog(undefined);
            void people.roll().then(setRoll);
          }}
        />
      )}
    </>
  );
}
