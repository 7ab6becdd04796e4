import { useEffect, useState } from 'preact/hooks';
import { TRAINER } from '../../content/messages/trainer.ts';
import type { Drill } from '../../protocol/drill.ts';
import { Blank } from '../../ui/kit/blank.tsx';
import { Button } from '../../ui/kit/button.tsx';
import { translator } from '../../ui/kit/language.ts';
import { announce } from '../../ui/kit/live.tsx';
import type { TrainerDesk } from '../desk.ts';
import { Editor } from './editor.tsx';
import { newDrill } from './new-drill.ts';
import { RemoveDrill } from './remove-drill.tsx';
import { Share } from './share.tsx';

const t = translator(TRAINER);

/** The button that is always there. */
const NEW = 'new-drill';

/** The drills of this desk, and the editor of one. */
export function SetDrills({ desk }: { readonly desk: TrainerDesk }) {
  const [editing, setEditing] = useState<Drill>();
  const [sharing, setSharing] = useState<Drill>();
  const [leaving, setLeaving] = useState<Drill>();
  const [removed, setRemoved] = useState(0);
  useEffect(() => {
    // The button that was pressed is gone with its drill.
    if (removed > 0) document.getElementById(NEW)?.focus();
  }, [removed]);

  async function save(drill: Drill): Promise<void> {
    await desk.save(drill);
    announce(t('set.saved-now'));
    setEditing(undefined);
    setSharing(drill);
  }

  async function remove(drill: Drill): Promise<void> {
    setLeaving(undefined);
    await desk.remove(drill.id);
    announce(t('set.removed', { title: drill.title }));
    setRemoved(removed + 1);
  }

  if (editing)
    return (
      <Editor
        key={editing.id}
        drill={editing}
        onSave={(drill) => void save(drill)}
        onClose={() => setEditing(undefined)}
      />
    );
  const drills = desk.drills.value;
  const another = (
    <Button look="seal" id={NEW} onClick={() => setEditing(newDrill(t('set.first-title')))}>
      {t('set.new')}
    </Button>
  );
  if (drills.length === 0)
    return (
      <Blank title={t('set.none')} text={t('set.none.text')}>
        {another}
      </Blank>
    );
  return (
    <section class="trainer-part" aria-labelledby="drills-title">
      <div class="trainer-head">
        <h2 id="drills-title">{t('set.saved')}</h2>
        {another}
      </div>
      <ul class="trainer-drills">
        {drills.map((drill) => (
          <li key={drill.id} class="paper">
            <div>
              <h3>{drill.title}</h3>
              <p>
                {t('set.line', {
                  kind: t(`kind.${drill.scenario.kind}`),
                  dealers: drill.dealers.length,
                  pass: drill.pass,
                })}
              </p>
            </div>
            <div class="field-row">
              <Act what="share" drill={drill} onClick={() => setSharing(drill)} />
              <Act what="edit" drill={drill} onClick={() => setEditing(drill)} />
              <Act
                what="copy"
                drill={drill}
                onClick={() =>
                  setEditing({
                    ...drill,
                    id: crypto.randomUUID(),
                    title: t('set.copied-title', { title: drill.title }),
                  })
                }
              />
              <Act what="remove" drill={drill} onClick={() => setLeaving(drill)} />
            </div>
          </li>
        ))}
      </ul>
      {sharing && <Share drill={sharing} onClose={() => setSharing(undefined)} />}
      {leaving && (
        <RemoveDrill
          desk={desk}
          drill={leaving}
          onRemove={() => void remove(leaving)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </section>
  );
}

interface ActProps {
  readonly what: 'share' | 'edit' | 'copy' | 'remove';
  readonly drill: Drill;
  readonly onClick: () => void;
}

function Act({ what, drill, onClick }: ActProps) {
  return (
    <Button
      look={what === 'remove' ? 'quiet' : 'plain'}
      aria-label={t('set.of', { what: t(`set.${what}`), title: drill.title })}
      onClick={onClick}
    >
      {t(`set.${what}`)}
    </Button>
  );
}
