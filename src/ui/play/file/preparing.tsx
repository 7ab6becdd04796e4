import type { Dealer } from '../../../content/dealers.ts';
import { factText } from '../../../content/lines/facts.ts';
import { FILE } from '../../../content/messages/file.ts';
import { SHUT } from '../../../content/messages/shut.ts';
import { PREPARATION_GIVES, PREPARATION_NAMES } from '../../../content/terms.ts';
import { PREPARATION_BUDGET, PREPARATION_MINUTES } from '../../../protocol/preparation.ts';
import { reasonAgainst } from '../../../protocol/shut.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { PREPARATIONS, type Preparation } from '../../../protocol/vocabulary.ts';
import type { Talk } from '../../../session/talk.ts';
import { Button } from '../../kit/button.tsx';
import { clockTime } from '../../kit/clock.ts';
import { Icon } from '../../kit/icons.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';

const t = translator(FILE);
const why = translator(SHUT);

export interface PreparingProps {
  readonly session: Talk;
  readonly dealer: Dealer;
  /** Whether a fixed hour is waited for, or every minute is one of the working day. */
  readonly hour: 'appointment' | 'own';
  readonly view: MeetingView;
}

/** The hour before the appointment: six things to prepare, time for some of them. */
export function Preparing({ session, dealer, view, hour }: PreparingProps) {
  const left = view.appointment - view.clock;

  function prepare(item: Preparation): void {
    session.act({ kind: 'prepare', item });
    const minutes = PREPARATION_MINUTES[item];
    announce(t('file.ready', { item: inLanguage(PREPARATION_NAMES[item]), minutes }));
  }

  return (
    <section class="preparing" aria-labelledby="preparing-title">
      <h2 id="preparing-title">{t(hour === 'own' ? 'file.prepare.door' : 'file.prepare')}</h2>
      <p class="preparing-lead">
        <Icon name="clock" /> {t('file.clock', { time: clockTime(view.clock) })} ·{' '}
        {hour === 'own'
          ? t('file.prepare.own', { minutes: left })
          : t('file.prepare.lead', { time: clockTime(view.appointment), minutes: left })}
      </p>
      <div class="hour" aria-hidden="true">
        <span style={{ width: `${Math.max(0, (PREPARATION_BUDGET - left) / PREPARATION_BUDGET) * 100}%` }} />
      </div>
      <ul class="preparing-list">
        {PREPARATIONS.map((item) => {
          const done = view.prepared.includes(item);
          const shut = reasonAgainst({ kind: 'prepare', item }, view.shut);
          return (
            <li key={item}>
              <button
                type="button"
                class="preparing-item"
                data-done={done}
                aria-disabled={shut !== undefined}
                onClick={() => {
                  if (!shut) prepare(item);
                }}
              >
                <span class="preparing-name">{inLanguage(PREPARATION_NAMES[item])}</span>
                <span class="preparing-time tag">
                  {done && <Icon name="check" />}{' '}
                  {shut ? why(shut) : t('file.minutes', { minutes: PREPARATION_MINUTES[item] })}
                </span>
                <span class="preparing-gives">{inLanguage(PREPARATION_GIVES[item])}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div class="notes paper">
        <h3>{t('file.notes')}</h3>
        {view.facts.length === 0 ? (
          <p class="notes-none">{t('file.notes.none')}</p>
        ) : (
          <ul>
            {view.facts.map((fact) => (
              <li key={fact.about}>{inLanguage(factText(fact, dealer))}</li>
            ))}
          </ul>
        )}
      </div>
      <Button look="seal" class="enter" onClick={() => session.act({ kind: 'enter' })}>
        <Icon name="door" />
        {view.prepared.length === 0 ? t('file.enter.unprepared') : t('file.enter')}
      </Button>
    </section>
  );
}
