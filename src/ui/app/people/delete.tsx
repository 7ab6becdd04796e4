import { useEffect, useState } from 'preact/hooks';
import { PEOPLE } from '../../../content/messages/people.ts';
import { WHO } from '../../../content/messages/who.ts';
import type { Person } from '../../../protocol/person.ts';
import type { Roll } from '../../../session/people.ts';
import { Button } from '../../kit/button.tsx';
import { language, translator } from '../../kit/language.ts';

const t = translator(PEOPLE);
const who = translator(WHO);

interface AskProps {
  readonly title: string;
  readonly text: string;
  readonly go: string;
  readonly onGo: () => void;
  readonly onBack: () => void;
}

function Ask({ title, text, go, onGo, onBack }: AskProps) {
  return (
    <>
      <h3 id="people-leaf" tabIndex={-1}>
        {title}
      </h3>
      <p>{text}</p>
      <div class="field-row">
        <Button look="seal" onClick={onGo}>
          {go}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </>
  );
}

export interface DeletePersonProps {
  readonly person: Person;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

export function DeletePerson({ person, onDone, onBack }: DeletePersonProps) {
  const name = person.name || who('who.nameless');
  return (
    <Ask
      title={t('remove.title', { name })}
      text={t('remove.text', { name })}
      go={t('remove.go', { name })}
      onGo={onDone}
      onBack={onBack}
    />
  );
}

export interface DeleteAllProps {
  readonly roll: Roll;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Asks twice: first what goes, then whether that is meant. */
export function DeleteAll({ roll, onDone, onBack }: DeleteAllProps) {
  const [sure, setSure] = useState(false);
  useEffect(() => document.getElementById('people-leaf')?.focus(), [sure]);
  const names = roll.all.map(({ name }) => name || who('who.nameless'));
  if (sure)
    return (
      <Ask
        title={t('all.sure.title')}
        text={t('all.sure.text')}
        go={t('all.sure.go')}
        onGo={onDone}
        onBack={onBack}
      />
    );
  return (
    <Ask
      title={t('all.title')}
      text={t('all.text', { count: names.length, names: names.join(language.value === 'zh' ? '、' : ', ') })}
      go={t('all.go')}
      onGo={() => setSure(true)}
      onBack={onBack}
    />
  );
}
