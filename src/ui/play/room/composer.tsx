import { ROOM } from '../../../content/messages/room.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { translator } from '../../kit/language.ts';
import { ComposerForm } from './composer-form.tsx';
import { actionOf, type Draft } from './draft.ts';
import { ParamFields } from './param-fields.tsx';

const t = translator(ROOM);

export interface ComposerProps {
  readonly draft: Draft;
  /** The draft as it would be said now. */
  readonly sentence: string;
  readonly committed: Yuan | undefined;
  readonly onChange: (draft: Draft) => void;
  readonly onSay: () => void;
  readonly onBack: () => void;
}

/** The sentence as it will be said, with the controls for what is open in it. */
export function Composer({ draft, sentence, committed, onChange, onSay, onBack }: ComposerProps) {
  return (
    <ComposerForm
      sentence={sentence}
      words={{ say: t('room.say'), other: t('room.other') }}
      disabled={actionOf(draft) === undefined}
      onSay={onSay}
      onBack={onBack}
    >
      <ParamFields draft={draft} committed={committed} onChange={onChange} />
    </ComposerForm>
  );
}
