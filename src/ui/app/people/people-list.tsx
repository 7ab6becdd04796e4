import { useState } from 'preact/hooks';
import { PEOPLE } from '../../../content/messages/people.ts';
import { WHO } from '../../../content/messages/who.ts';
import type { Person } from '../../../protocol/person.ts';
import type { People, Roll, UnreadPerson } from '../../../session/people.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { FileButton } from '../../kit/file-button.tsx';
import { translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { reopen } from './arrival.ts';
import { SealMark } from './seal-mark.tsx';

const t = translator(PEOPLE);
const who = translator(WHO);

export interface PeopleListProps {
  readonly people: People;
  readonly roll: Roll;
  readonly onTurn: (
    to:
      | { readonly kind: 'add' | 'remove-all' }
      | { readonly kind: 'rename' | 'remove'; readonly person: Person },
  ) => void;
  readonly onSit: (person: Person) => void;
}

/** Everybody on this device, and what can be done for each. */
export function PeopleList({ people, roll, onTurn, onSit }: PeopleListProps) {
  const [unread, setUnread] = useState<UnreadPerson>();

  async function save(person: Person): Promise<void> {
    const text = await people.exportText(person.id);
    if (text === undefined) return setUnread('unkept');
    download(`huikuan-dojo-${person.name || 'player'}.json`, text);
    announce(t('who.exported'));
  }

  async function bring([file]: readonly [File, ...File[]]): Promise<void> {
    const brought = await people.importText(await file.text());
    if (typeof brought === 'string') setUnread(brought);
    else reopen();
  }

  return (
    <>
      <p>{t('who.lead')}</p>
      <h3 id="people-leaf" tabIndex={-1}>
        {t('who.list')}
      </h3>
      <ul class="people-list">
        {roll.all.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            playing={person.id === roll.now.id}
            onSit={() => onSit(person)}
            onRename={() => onTurn({ kind: 'rename', person })}
            onSave={() => void save(person)}
            onRemove={() => onTurn({ kind: 'remove', person })}
          />
        ))}
      </ul>
      {unread !== undefined && (
        <p class="field-error" role="alert">
          {t(`unread.${unread}`)}
        </p>
      )}
      <div class="field-row">
        <Button look="seal" onClick={() => onTurn({ kind: 'add' })}>
          {t('who.add')}
        </Button>
        <FileButton onFiles={(files) => void bring(files)}>{t('who.import')}</FileButton>
        <Button look="quiet" onClick={() => onTurn({ kind: 'remove-all' })}>
          {t('who.all')}
        </Button>
      </div>
    </>
  );
}

interface PersonLineProps {
  readonly person: Person;
  readonly playing: boolean;
  readonly onSit: () => void;
  readonly onRename: () => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

function PersonLine({ person, playing, onSit, onRename, onSave, onRemove }: PersonLineProps) {
  const name = person.name || who('who.nameless');
  return (
    <li class="person-line">
      <p class="person-name">
        <SealMark person={person} />
        <span>{name}</span>
        {playing && <span class="tag">{t('who.playing')}</span>}
      </p>
      <div class="field-row">
        {!playing && (
          <Button look="seal" onClick={onSit} aria-label={t('who.switch', { name })}>
            {t('who.switch.word')}
          </Button>
        )}
        <Button look="quiet" onClick={onRename} aria-label={t('who.edit.label', { name })}>
          {t('who.edit')}
        </Button>
        <Button look="quiet" onClick={onSave} aria-label={t('who.export.label', { name })}>
          {t('who.export')}
        </Button>
        <Button look="quiet" onClick={onRemove} aria-label={t('who.remove.label', { name })}>
          {t('who.remove')}
        </Button>
      </div>
    </li>
  );
}
