/** Shelf: what a hand takes hold of: buttons, fields, and what leads the focus. */
import { useState } from 'preact/hooks';
import { GALLERY } from '../../../content/messages/gallery.ts';
import { Button } from '../../kit/button.tsx';
import { Choices } from '../../kit/choices.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { download } from '../../kit/download.ts';
import { FileButton } from '../../kit/file-button.tsx';
import { useFocusBack } from '../../kit/focus-back.ts';
import { focusTitle } from '../../kit/focus-title.ts';
import { Icon } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import { linkTo } from '../../kit/take-link.ts';
import { narrow, State, wide } from './exhibit.tsx';
import { FIELDS } from './fields.tsx';

const t = translator(GALLERY);

function Buttons() {
  return (
    <div class="gallery-states">
      <State name={t('button.seal')}>
        <Button look="seal">{t('button.ask')}</Button>
      </State>
      <State name={t('button.plain')}>
        <Button>{t('button.look')}</Button>
      </State>
      <State name={t('button.quiet')}>
        <Button look="quiet">
          <Icon name="back" /> {t('button.back')}
        </Button>
      </State>
      <State name={t('button.disabled')}>
        <Button disabled>{t('button.ask')}</Button>
      </State>
      <State name={t('button.closed')}>
        <Button aria-disabled="true">{t('button.look')}</Button>
      </State>
      <State name={t('button.icon')}>
        <Button look="quiet" aria-label={t('button.help')}>
          <Icon name="help" />
        </Button>
      </State>
    </div>
  );
}

const WAYS = ['transfer', 'bill', 'cash'] as const;

function Slips() {
  const [way, setWay] = useState<(typeof WAYS)[number]>('transfer');
  return (
    <Choices
      label={t('choices.label')}
      options={WAYS.map((value) => ({ value, text: t(`choices.${value}`) }))}
      value={way}
      onChange={setWay}
    />
  );
}

function Files() {
  const [names, setNames] = useState<readonly string[]>([]);
  const take = (files: readonly File[]) => setNames(files.map(({ name }) => name));
  return (
    <>
      <div class="gallery-states">
        <State name={t('file-button.one')}>
          <FileButton onFiles={take}>{t('file-button.open')}</FileButton>
        </State>
        <State name={t('file-button.many')}>
          <FileButton look="quiet" many="many" onFiles={take}>
            {t('file-button.all')}
          </FileButton>
        </State>
      </div>
      <p role="status">{names.length > 0 ? t('file-button.taken', { names: names.join(' · ') }) : ''}</p>
    </>
  );
}

function Given() {
  return (
    <Button onClick={() => download('gallery.json', JSON.stringify({ gallery: true }))}>
      {t('download.take')}
    </Button>
  );
}

function Link() {
  return <code class="gallery-link">{linkTo('drill=…')}</code>;
}

function Dialogs() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('dialog.open')}</Button>
      {open && (
        <Dialog title={t('dialog.head')} close={t('dialog.close')} onClose={() => setOpen(false)}>
          <p>{t('dialog.text')}</p>
          <div class="field-row">
            <Button look="seal">{t('button.ask')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Sheet() {
  const [open, setOpen] = useState(false);
  useFocusBack(open ? 'gallery-sheet-opener' : undefined);
  return open ? (
    <>
      <p>{t('focus-back.sheet')}</p>
      <Button look="quiet" onClick={() => setOpen(false)}>
        <Icon name="back" /> {t('focus-back.close')}
      </Button>
    </>
  ) : (
    <Button id="gallery-sheet-opener" onClick={() => setOpen(true)}>
      {t('focus-back.open')}
    </Button>
  );
}

function Title() {
  return <Button onClick={focusTitle}>{t('focus-title.go')}</Button>;
}

export const HANDS = {
  ...FIELDS,
  button: wide(Buttons),
  choices: narrow(Slips),
  'file-button': narrow(Files),
  download: narrow(Given),
  'take-link': narrow(Link),
  dialog: narrow(Dialogs),
  'focus-back': narrow(Sheet),
  'focus-title': narrow(Title),
};
