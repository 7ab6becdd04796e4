import { useLayoutEffect, useState } from 'preact/hooks';
import { TRAINER } from '../../content/messages/trainer.ts';
import type { Drill } from '../../protocol/drill.ts';
import { Blank } from '../../ui/kit/blank.tsx';
import { Button } from '../../ui/kit/button.tsx';
import { translator } from '../../ui/kit/language.ts';
import { announce } from '../../ui/kit/live.tsx';
import type { TrainerDesk } from '../desk.ts';
import type { DrillDraft } from './draft.ts';
import { Editor } from './editor.tsx';
import { newDrill } from './new-drill.ts';
import { RemoveDrill } from './remove-drill.tsx';
import { Share } from './share.tsx';

const t = translator(TRAINER);

/** The button that is always there. */
const NEW = 'new-drill';

export interface SetDrillsProps {
  readonly desk: TrainerDesk;
  readonly draft: DrillDraft;
}

/** Sends the focus, once something pressed is gone, to `at`, or to the button that is always there. */
function useFocusAt(): (at: string) => void {
  const [arrival, setArrival] = useState<{ readonly at: string }>();
  // What was pressed is gone, with the editor or with its drill. A dialog that opens now has to find the focus in place.
  useLayoutEffect(() => {
    if (arrival) (document.getElementById(arrival.at) ?? document.getElementById(NEW))?.focus();
  }, [arrival]);
  return (at) => setArrival({ at });
}

/** The drills of this desk, and the editor of one. */
export function SetDrills({ desk, draft }: SetDrillsProps) {
  const [sharing, setSharing] = useState<Drill>();
  const [leaving, setLeaving] = useState<Drill>();
  const arriveAt = useFocusAt();

  function close(next: ActProps['what'], drill: Drill): void {
    draft.close();
    arriveAt(actId(next, drill));
  }

  async function save(drill: Drill): Promise<void> {
    await desk.save(drill);
    announce(t('set.saved-now'));
    close('share', drill);
    setSharing(drill);
  }

  async function remove(drill: Drill): Promise<void> {
    setLeaving(undefined);
    await desk.remove(drill.id);
    announce(t('set.removed', { title: drill.title }));
    arriveAt(NEW);
  }

  const editing = draft.drill.value;
  if (editing)
    return (
      <Editor
        key={editing.id}
        drill={editing}
        onChange={draft.change}
        onSave={(drill) => void save(drill)}
        onClose={() => close('edit', editing)}
      />
    );
  const drills = desk.drills.value;
  const another = <NewDrill onOpen={draft.open} />;
  if (drills.length === 0)
    return <Blank title={t('set.none')} text={t('set.none.text')} children={another} />;
  return (
    <section class="trainer-part" aria-labelledby="drills-title">
      <div class="trainer-head">
        <h2 id="drills-title">{t('set.saved')}</h2>
        {another}
      </div>
      <SavedDrills drills={drills} onShare={setSharing} onEdit={draft.open} onRemove={setLeaving} />
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

function NewDrill({ onOpen }: { readonly onOpen: (drill: Drill) => void }) {
  return (
    <Button look="seal" id={NEW} onClick={() => onOpen(newDrill(t('set.first-title')))}>
      {t('set.new')}
    </Button>
  );
}

interface OnDrill {
  readonly onShare: (drill: Drill) => void;
  /** Opens a drill in the editor: this one, or a copy of it. */
  readonly onEdit: (drill: Drill) => void;
  readonly onRemove: (drill: Drill) => void;
}

function SavedDrills({ drills, ...on }: OnDrill & { readonly drills: readonly Drill[] }) {
  return (
    <ul class="trainer-drills">
      {drills.map((drill) => (
        <SavedDrill key={drill.id} drill={drill} {...on} />
      ))}
    </ul>
  );
}

function SavedDrill({ drill, onShare, onEdit, onRemove }: OnDrill & { readonly drill: Drill }) {
  const { title, scenario, dealers, pass } = drill;
  const copy = () => onEdit({ ...drill, id: crypto.randomUUID(), title: t('set.copied-title', { title }) });
  return (
    <li class="paper">
      <div>
        <h3>{title}</h3>
        <p>{t('set.line', { kind: t(`kind.${scenario.kind}`), dealers: dealers.length, pass })}</p>
      </div>
      <div class="field-row">
        <Act what="share" drill={drill} onClick={() => onShare(drill)} />
        <Act what="edit" drill={drill} onClick={() => onEdit(drill)} />
        <Act what="copy" drill={drill} onClick={copy} />
        <Act what="remove" drill={drill} onClick={() => onRemove(drill)} />
      </div>
    </li>
  );
}

interface ActProps {
  readonly what: 'share' | 'edit' | 'copy' | 'remove';
  readonly drill: Drill;
  readonly onClick: () => void;
}

function actId(what: ActProps['what'], { id }: Drill): string {
  return `${what}-${id}`;
}

function Act({ what, drill, onClick }: ActProps) {
  return (
    <Button
      id={actId(what, drill)}
      look={what === 'remove' ? 'quiet' : 'plain'}
      aria-label={t('set.of', { what: t(`set.${what}`), title: drill.title })}
      onClick={onClick}
    >
      {t(`set.${what}`)}
    </Button>
  );
}
