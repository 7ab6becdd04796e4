/** Shelf: what everything looks like, before it does anything. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { GALLERY } from '../../../content/messages/gallery.ts';
import { Icon, type IconName } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import { narrow, State, wide } from './exhibit.tsx';

const t = translator(GALLERY);

const COLOURS = [
  'paper',
  'paper-light',
  'paper-deep',
  'ink',
  'ink-soft',
  'seal',
  'seal-deep',
  'jade',
  'jade-deep',
  'gold',
  'gold-deep',
  'wood',
  'wood-deep',
  'rule',
] as const;
const STEPS = ['s1', 's2', 's3', 's4', 's5', 's6', 's7'] as const;
const FACES = ['display', 'body', 'figures'] as const;

function Tokens() {
  return (
    <>
      <ul class="gallery-colours">
        {COLOURS.map((name) => (
          <li key={name}>
            <span class="gallery-colour" style={{ background: `var(--${name})` }} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
      <div class="gallery-states">
        {FACES.map((face) => (
          <State key={face} name={t(`tokens.${face}`)}>
            <span class="gallery-face" style={{ fontFamily: `var(--${face})` }}>
              {t('tokens.sample')}
            </span>
          </State>
        ))}
      </div>
      <ul class="gallery-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <span style={{ inlineSize: `var(--${step})` }} />
            <code>{step}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

const TABS = ['map', 'calendar', 'ledger'] as const;

function Kit() {
  const [tab, setTab] = useState<(typeof TABS)[number]>('map');
  return (
    <>
      <fieldset class="tabs" aria-label={t('kit.tabs')}>
        {TABS.map((one) => (
          <button key={one} type="button" class="tab" aria-pressed={one === tab} onClick={() => setTab(one)}>
            {t(`kit.tab.${one}`)}
          </button>
        ))}
      </fieldset>
      <div class="gallery-states">
        <State name={t('kit.tag')}>
          <span class="tag">{t('kit.tag.text')}</span>
        </State>
        <State name={t('kit.figure')}>
          <span class="figure gallery-figure">125,000</span>
        </State>
        <State name={t('kit.select')}>
          <select class="input" aria-label={t('kit.select')}>
            {TABS.map((one) => (
              <option key={one}>{t(`kit.tab.${one}`)}</option>
            ))}
          </select>
        </State>
        <State name={t('kit.error')}>
          <p class="field-error">{t('kit.error.text')}</p>
        </State>
      </div>
      <details>
        <summary>{t('kit.details')}</summary>
        <p>{t('kit.details.text')}</p>
      </details>
    </>
  );
}

const ICONS: Readonly<Record<IconName, ComponentChildren>> = {
  close: <Icon name="close" />,
  sound: <Icon name="sound" />,
  muted: <Icon name="muted" />,
  help: <Icon name="help" />,
  clock: <Icon name="clock" />,
  door: <Icon name="door" />,
  back: <Icon name="back" />,
  check: <Icon name="check" />,
  note: <Icon name="note" />,
  dice: <Icon name="dice" />,
  gear: <Icon name="gear" />,
  hand: <Icon name="hand" />,
  seal: <Icon name="seal" />,
  moon: <Icon name="moon" />,
};

function Icons() {
  return (
    <ul class="gallery-icons">
      {Object.entries(ICONS).map(([name, icon]) => (
        <li key={name}>
          {icon}
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}

export const LOOK = { tokens: wide(Tokens), kit: narrow(Kit), icons: narrow(Icons) };
