/** Shelf: what the pieces ask of the device and of the host. */
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { GALLERY } from '../../../content/messages/gallery.ts';
import { Button } from '../../kit/button.tsx';
import { helpAllowed } from '../../kit/help-allowed.ts';
import { useHosted } from '../../kit/hosted.ts';
import { translator } from '../../kit/language.ts';
import { useNarrow, useStill } from '../../kit/media.ts';
import { recall, remember } from '../../kit/memory.ts';
import { useDrawn } from '../../kit/use-drawn.ts';
import { useView } from '../../kit/use-view.ts';
import { narrow, State } from './exhibit.tsx';

const t = translator(GALLERY);

function Asked() {
  const still = useStill();
  const small = useNarrow();
  return (
    <div class="field-row">
      <span class="tag">{t(still ? 'media.still' : 'media.moving')}</span>
      <span class="tag">{t(small ? 'media.narrow' : 'media.wide')}</span>
    </div>
  );
}

const NOTE = 'gallery-count';

function Remembered() {
  const [count, setCount] = useState(recall(NOTE, v.number()) ?? 0);
  const more = () => {
    remember(NOTE, count + 1);
    setCount(count + 1);
  };
  return (
    <div class="field-row">
      <strong class="figure gallery-figure">{count}</strong>
      <Button onClick={more}>{t('memory.more')}</Button>
    </div>
  );
}

function Answer() {
  return <span class="tag">{t(useHosted() ? 'hosted.yes' : 'hosted.no')}</span>;
}

/** Asked on demand: a page of files alone has nobody to answer. */
function Hosted() {
  const [asked, setAsked] = useState(false);
  return asked ? <Answer /> : <Button onClick={() => setAsked(true)}>{t('hosted.ask')}</Button>;
}

function Help() {
  return (
    <div class="field-row">
      <span class="tag">{t(helpAllowed.value ? 'help-allowed.on' : 'help-allowed.off')}</span>
      <Button
        onClick={() => {
          helpAllowed.value = !helpAllowed.value;
        }}
      >
        {t('help-allowed.turn')}
      </Button>
    </div>
  );
}

/** A play of one figure: enough for a view to follow. */
function aPlay() {
  const hearers = new Set<(step: { readonly view: number }) => void>();
  let turn = 0;
  return {
    view: () => turn,
    subscribe: (hear: (step: { readonly view: number }) => void) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    act: () => {
      turn += 1;
      for (const hear of hearers) hear({ view: turn });
    },
  };
}

function Viewed() {
  const [play] = useState(aPlay);
  const turn = useView(play);
  return (
    <div class="field-row">
      <strong class="figure gallery-figure">{t('use-view.turn', { turn })}</strong>
      <Button onClick={play.act}>{t('use-view.act')}</Button>
    </div>
  );
}

const nothing = (): void => undefined;
const handle = { destroy: nothing, setReducedMotion: nothing, setLanguage: nothing };
const CANVASES = {
  here: async (host: HTMLElement) => {
    host.classList.add('gallery-drawn');
    return handle;
  },
  coming: () => new Promise<typeof handle>(nothing),
} as const;

function Canvas({ kind }: { readonly kind: keyof typeof CANVASES }) {
  const { host, state } = useDrawn(kind, CANVASES[kind]);
  return (
    <State name={t(`use-drawn.${state}`)}>
      <div class="gallery-picture" ref={host} aria-hidden="true" />
    </State>
  );
}

function Drawn() {
  return (
    <div class="gallery-states">
      <Canvas kind="here" />
      <Canvas kind="coming" />
    </div>
  );
}

export const DEVICE = {
  media: narrow(Asked),
  memory: narrow(Remembered),
  hosted: narrow(Hosted),
  'help-allowed': narrow(Help),
  'use-view': narrow(Viewed),
  'use-drawn': narrow(Drawn),
};
