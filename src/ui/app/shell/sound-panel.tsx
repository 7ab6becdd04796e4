import { useEffect, useState } from 'preact/hooks';
import { SHELL } from '../../../content/messages/shell.ts';
import type { Volume } from '../../../ports/sound.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Icon } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import { Slider } from '../../kit/slider.tsx';

const t = translator(SHELL);

/** Mute and volume, remembered by the volume itself. */
export function SoundPanel({ volume, onClose }: { readonly volume: Volume; readonly onClose: () => void }) {
  const [, heard] = useState(0);
  useEffect(() => volume.subscribe(() => heard((times) => times + 1)), [volume]);
  return (
    <Dialog title={t('sound.open')} close={t('close')} onClose={onClose}>
      <Button
        aria-pressed={volume.muted}
        onClick={() => {
          volume.muted = !volume.muted;
        }}
      >
        <Icon name={volume.muted ? 'muted' : 'sound'} />
        {volume.muted ? t('sound.on') : t('sound.off')}
      </Button>
      <div class="field">
        <span class="field-label">{t('sound.level')}</span>
        <div class="field-row">
          <Slider
            label={t('sound.level')}
            min={0}
            max={100}
            step={5}
            value={volume.level}
            text={t('sound.level.value', { level: volume.level })}
            onChange={(level) => {
              volume.level = level;
            }}
          />
          <span class="figure sound-level" aria-hidden="true">
            {volume.level}
          </span>
        </div>
      </div>
    </Dialog>
  );
}
