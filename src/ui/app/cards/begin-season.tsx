import { useId, useState } from 'preact/hooks';
import { CARDS } from '../../../content/messages/cards.ts';
import { SEASON } from '../../../content/messages/season.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { Button } from '../../kit/button.tsx';
import { Choices } from '../../kit/choices.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { translator } from '../../kit/language.ts';
import { newSeed, readSeed } from '../../kit/seed.ts';
import { TextField } from '../../kit/text-field.tsx';
import type { SeasonStart } from '../game/office.ts';

const t = translator(SEASON);
const cards = translator(CARDS);
const shell = translator(SHELL);

const DEALERS = [4, 8, 12] as const;
const MONTHS = [1, 3, 6, 12] as const;

export interface BeginSeasonProps {
  readonly onBegin: (start: SeasonStart) => void;
  readonly onClose: () => void;
}

/** How large a territory, for how long, and which: the number makes a class meet the same people. */
export function BeginSeason({ onBegin, onClose }: BeginSeasonProps) {
  const id = useId();
  const [dealers, setDealers] = useState<(typeof DEALERS)[number]>(8);
  const [months, setMonths] = useState<(typeof MONTHS)[number]>(1);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  function go(): void {
    const seed = typed.trim() === '' ? newSeed() : readSeed(typed);
    if (seed !== undefined) onBegin({ dealers, months, seed });
    else {
      setWrong(true);
      document.getElementById(id)?.focus();
    }
  }

  return (
    <Dialog title={t('begin.title')} close={shell('close')} onClose={onClose}>
      <form
        class="begin-season"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <Choices
          label={t('begin.dealers')}
          options={DEALERS.map((value) => ({ value, text: t(`begin.dealers.${value}`) }))}
          value={dealers}
          onChange={setDealers}
        />
        <Choices
          label={t('begin.months')}
          options={MONTHS.map((value) => ({ value, text: t('begin.months.option', { months: value }) }))}
          value={months}
          onChange={setMonths}
        />
        <SeedField
          id={id}
          value={typed}
          wrong={wrong}
          onType={(text) => {
            setTyped(text);
            setWrong(false);
          }}
        />
        <Button look="seal" onClick={go}>
          {t('begin.go')}
        </Button>
      </form>
    </Dialog>
  );
}

interface SeedFieldProps {
  readonly id: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly onType: (text: string) => void;
}

/** Left empty, the territory is any. */
function SeedField({ id, value, wrong, onType }: SeedFieldProps) {
  const note = `${id}-note`;
  return (
    <TextField
      id={id}
      class="figure"
      label={t('begin.seed')}
      typed="number"
      autocomplete="off"
      value={value}
      onType={onType}
      invalid={wrong}
      describedBy={note}
    >
      <p id={note} class={wrong ? 'field-error' : 'field-note'} role={wrong ? 'alert' : undefined}>
        {wrong ? cards('cards.seed.wrong') : t('begin.seed.note')}
      </p>
    </TextField>
  );
}
