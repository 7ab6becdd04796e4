/** The classes of a host: signing in, opening one, and the board of the one on the table. */
import { useEffect, useMemo } from 'preact/hooks';
import './class.css';
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import { browserWeb, createClassClient } from '../../session/class-client.ts';
import { Button } from '../../ui/kit/button.tsx';
import { language, translator } from '../../ui/kit/language.ts';
import type { TrainerDesk } from '../desk.ts';
import { ClassList } from './class-list.tsx';
import { ClassPage } from './class-page.tsx';
import { openHostDesk } from './host-desk.ts';
import { NewClass } from './new-class.tsx';
import { SignIn } from './sign-in.tsx';

const t = translator(CLASS_DESK);

export function Classes({ desk }: { readonly desk: TrainerDesk }) {
  const host = useMemo(
    () => openHostDesk(() => createClassClient(browserWeb(), { language: language.value })),
    [],
  );
  useEffect(() => {
    void host.arrive();
    return host.leave;
  }, [host]);
  const stage = host.stage.value;
  const said = host.said.value;
  const shown = host.classes.value.find(({ id }) => id === host.shown.value);
  return (
    <section class="trainer-part" aria-label={t('list.title')}>
      {said && (
        <p class="field-error" role="alert">
          {said.kind === 'host' ? said.message : t('failed')}
        </p>
      )}
      {stage.kind === 'asking' && <p role="status">{t(stage.silent ? 'silent' : 'asking')}</p>}
      {(stage.kind === 'set-up' || stage.kind === 'sign-in') && (
        <SignIn key={stage.kind} kind={stage.kind} host={host} />
      )}
      {stage.kind === 'in' && shown && <ClassPage key={shown.id} host={host} held={shown} desk={desk} />}
      {stage.kind === 'in' && !shown && (
        <>
          <div class="trainer-head">
            <p>{t('sign.as', { name: stage.trainer.name })}</p>
            <Button look="quiet" onClick={() => void host.signOut()}>
              {t('sign.out')}
            </Button>
          </div>
          <NewClass host={host} drills={desk.drills.value} />
          <ClassList host={host} />
        </>
      )}
    </section>
  );
}
