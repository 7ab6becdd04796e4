/** The two choices of a verdict, in the words in which they are made. */
import { GYM } from '../../../content/messages/gym.ts';
import { PREPARATION_NAMES } from '../../../content/terms.ts';
import type { Action } from '../../../protocol/action.ts';
import type { DrillMoment } from '../../../protocol/gym.ts';
import { isDeskAction, type MonthAction } from '../../../protocol/month-action.ts';
import type { MonthEvent } from '../../../protocol/month-event.ts';
import type { DrillPlay } from '../../../session/gym.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { openChronicle } from '../../play/words/chronicle.ts';
import { wordsOf } from '../../play/words/words.ts';

const t = translator(GYM);

export interface BothWordings {
  readonly own: string;
  readonly best: string;
}

export function wordingOf(play: DrillPlay, moment: DrillMoment): BothWordings {
  if (play.kind === 'talk' && moment.kind === 'talk') {
    const words = wordsOf(play.session, play.ref.dealer);
    const said = (action: Action) => {
      if (action.kind === 'enter') return t('result.enter');
      if (action.kind === 'prepare')
        return t('result.prepare', { item: inLanguage(PREPARATION_NAMES[action.item]) });
      return inLanguage(words.reply(action, moment.turn).text);
    };
    return { own: said(moment.own), best: said(moment.best) };
  }
  if (play.kind === 'desk' && moment.kind === 'desk') {
    const chronicle = openChronicle(play.session);
    const did = (action: MonthAction | null) => {
      if (action === null) return t('result.stop');
      if (action.kind === 'end-day') return t('result.wait');
      if (action.kind === 'check-receipts') return t('result.check');
      return isDeskAction(action) ? inLanguage(chronicle.deskReply(action).text) : '';
    };
    // What was done has been said already: the same sentence, not another for the same thing.
    const said = chronicle.lines().findLast(({ by, event }) => by === 'rep' && isOf(event, moment.own));
    return { own: said ? inLanguage(said.text) : did(moment.own), best: did(moment.best) };
  }
  throw new Error('a verdict of another drill');
}

function isOf(event: MonthEvent, action: MonthAction | null): boolean {
  return event.kind === 'acted' && JSON.stringify(event.action) === JSON.stringify(action);
}
