import './people.css';
import { useEffect, useState } from 'preact/hooks';
import { PEOPLE } from '../../../content/messages/people.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { WHO } from '../../../content/messages/who.ts';
import type { Person } from '../../../protocol/person.ts';
import type { People, Roll } from '../../../session/people.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { translator } from '../../kit/language.ts';
import { reopen } from './arrival.ts';
import { DeleteAll, DeletePerson } from './delete.tsx';
import { EditPerson } from './edit-person.tsx';
import { PeopleList } from './people-list.tsx';

const t = translator(PEOPLE);
const who = translator(WHO);
const shell = translator(SHELL);

type Leaf =
  | { readonly kind: 'list' }
  | { readonly kind: 'add' }
  | { readonly kind: 'rename'; readonly person: Person }
  | { readonly kind: 'remove'; readonly person: Person }
  | { readonly kind: 'remove-all' };

export interface PeopleDialogProps {
  readonly people: People;
  readonly onClose: () => void;
}

/** Everything about the people of this device, one leaf at a time. */
export function PeopleDialog({ people, onClose }: PeopleDialogProps) {
  const [leaf, setLeaf] = useState<Leaf>({ kind: 'list' });
  const [roll, setRoll] = useState<Roll | 'none'>();
  const [failed, setFailed] = useState(false);
  const look = () => people.roll().then((found) => setRoll(found ?? 'none'));
  useEffect(() => void look(), []);
  useEffect(() => {
    if (leaf.kind !== 'list') document.getElementById('people-leaf')?.focus();
  }, [leaf]);

  function turn(next: Leaf): void {
    setFailed(false);
    setLeaf(next);
  }

  /** Does what was asked; `then` only where the device let us write. */
  async function act(work: Promise<boolean>, then: () => void): Promise<void> {
    if (await work) then();
    else setFailed(true);
  }

  const toList = () => {
    turn({ kind: 'list' });
    void look().then(() => document.getElementById('people-leaf')?.focus());
  };

  return (
    <Dialog title={who('who.open')} close={shell('close')} onClose={onClose}>
      <div class="people">
        {failed && (
          <p class="field-error" role="alert">
            {t('failed')}
          </p>
        )}
        {roll === 'none' ? (
          <p>{t('who.unkept')}</p>
        ) : (
          roll && <OpenLeaf leaf={leaf} people={people} roll={roll} onTurn={turn} onBack={toList} act={act} />
        )}
      </div>
    </Dialog>
  );
}

interface OpenLeafProps {
  readonly leaf: Leaf;
  readonly people: People;
  readonly roll: Roll;
  readonly onTurn: (next: Leaf) => void;
  readonly onBack: () => void;
  /** Waits for the work, and goes on where the device let us write. */
  readonly act: (work: Promise<boolean>, then: () => void) => Promise<void>;
}

function OpenLeaf({ leaf, people, roll, onTurn, onBack, act }: OpenLeafProps) {
  switch (leaf.kind) {
    case 'list':
      return (
        <PeopleList
          people={people}
          roll={roll}
          onTurn={onTurn}
          onSit={({ id }) => void act(people.sitDown(id), reopen)}
        />
      );
    case 'add':
      return (
        <EditPerson
          person={undefined}
          onBack={onBack}
          onDone={(name, seal) => void act(people.add(name, seal), reopen)}
        />
      );
    case 'rename':
      return (
        <EditPerson
          person={leaf.person}
          onBack={onBack}
          onDone={(name, seal) => void act(people.change(leaf.person.id, { name, seal }), onBack)}
        />
      );
    case 'remove':
      return (
        <DeletePerson
          person={leaf.person}
          onBack={onBack}
          onDone={() =>
            void act(people.remove(leaf.person.id), leaf.person.id === roll.now.id ? reopen : onBack)
          }
        />
      );
    case 'remove-all':
      return <DeleteAll roll={roll} onBack={onBack} onDone={() => void act(people.removeAll(), reopen)} />;
  }
}
