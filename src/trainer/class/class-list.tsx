import { useId } from 'preact/hooks';
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import { Button } from '../../ui/kit/button.tsx';
import { translator } from '../../ui/kit/language.ts';
import type { HostDesk } from './host-desk.ts';

const t = translator(CLASS_DESK);

/** Every class of this host, the newest first. */
export function ClassList({ host }: { readonly host: HostDesk }) {
  const id = useId();
  const classes = [...host.classes.value].sort((a, b) => b.created - a.created);
  return (
    <section class="trainer-part" aria-labelledby={id}>
      <h2 id={id}>{t('list.title')}</h2>
      {classes.length === 0 ? (
        <p>{t('list.none')}</p>
      ) : (
        <ul class="trainer-drills">
          {classes.map(({ id: one, name, code, mode, state, trainees, drill }) => (
            <li key={one} class="paper">
              <div>
                <strong>{name}</strong> <span class="class-code-small">{code}</span>
                <p>
                  {t('list.line', {
                    mode: t(`mode.${mode}`),
                    drill: drill.title,
                    trainees,
                    state: t(`state.${state}`),
                  })}
                </p>
              </div>
              <Button aria-label={t('list.show', { name })} onClick={() => host.show(one)}>
                {t('list.show.short')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
