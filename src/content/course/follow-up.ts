import { PRESSED_AT_ONCE, REMINDED_AHEAD } from '../../protocol/follow-up-figures.ts';
import { counted } from '../count-words.ts';
import type { Lesson } from './lesson.ts';

const PRESSED = counted(PRESSED_AT_ONCE.course.days);
const AHEAD = counted(REMINDED_AHEAD);

export const followUp: Lesson = {
  id: 'follow-up',
  title: { zh: '盯着承诺跟进', en: 'Follow the commitment up' },
  why: {
    zh: '月底的钱，大头就来自已经承诺的这几家。到期前提一句，当天打一个，过了就查账，少了马上催。对方的现金就那么多，谁先到，谁先拿。',
    en: 'Most of the month’s money comes from those who have committed. A line before the day, a call on it, then the receipts, and press at once: cash is limited and goes to whoever is there first.',
  },
  task: {
    zh: `四家都签了日子，这几天有几笔到期。提醒、当天联系、查到账，少了的${PRESSED.zh}天内催。`,
    en: `All four have signed, and some parts fall due in these days. Remind, call on the day, check the receipts, press what is short within ${PRESSED.en} days.`,
  },
  minutes: { watch: 4, guided: 6, scored: 6 },
  example: {
    dealers: ['lao-tian', 'sun-jie', 'xiao-fei', 'he-ge'],
    seed: 1,
    comments: [
      {
        at: { on: 'rep:remind-due' },
        text: {
          zh: '费总8号有一笔，6号先提一句。你看他怎么说：差点先排给别家。',
          en: 'Mr Fei has a part on the 8th; a line on the 6th. Hear him: he nearly gave it to somebody else.',
        },
      },
      {
        at: { on: 'rep:contact-due' },
        text: {
          zh: '信用差的，当天再打一个。A级的不用打，打多了伤感情。',
          en: 'Where credit is poor, ring on the day as well. Not with a good payer: it costs goodwill.',
        },
      },
      {
        at: { on: 'payment-announced' },
        text: {
          zh: '“大头都在里面”——听见这种话，明早头一件事就是查到账。',
          en: '“Most of it is in there”: when you hear that, look at the receipts first thing tomorrow.',
        },
      },
      {
        at: { on: 'part-found' },
        text: {
          zh: '9.2万只来了7.27万。不查，这1.93万就算“付过了”，到月底谁也想不起来。',
          en: '72,700 of 92,000. Without looking, the rest would have passed as “paid”, and nobody remembers it at month end.',
        },
      },
      {
        at: { on: 'rep:press-miss' },
        text: {
          zh: `发现少了，${PRESSED.zh}天之内当面要。等到月底再要，他的钱早给别人了。`,
          en: `Found short, asked for face to face within ${PRESSED.en} days. By month end his money has long gone to others.`,
        },
      },
      {
        at: { on: 'pressed' },
        text: {
          zh: '一趟路，当场补上。催得早，对方面子上也过得去。',
          en: 'One drive, and it is made good. Pressed early, he can even keep his face.',
        },
      },
    ],
  },
  hints: {
    reminded: {
      zh: `看月历：谁这${AHEAD.zh}天到期？打开他的档案，到期前发一句提醒。A级的少打扰。`,
      en: `Look at the calendar: who is due in ${AHEAD.en} days? Open the file and send a line beforehand; leave grade A in peace.`,
    },
    rung: {
      zh: '到期那天早上，给信用差的（C、D级）打一个电话。没到日子就收工等明天。',
      en: 'On the morning of the day, ring those with poor credit (C, D). If it is not the day yet, end the day.',
    },
    looked: {
      zh: '日子过了，别听他说，查到账，跟台账对一遍。',
      en: 'Once the day is past, do not listen: check the receipts against the ledger.',
    },
    pressed: {
      zh: `查出来少了的，${PRESSED.zh}天内去催：近的上门，远的打电话。`,
      en: `What came short is pressed within ${PRESSED.en} days: near by a visit, far by telephone.`,
    },
    pestered: {
      zh: '该做的都做了，别再打扰没到期的人。收工，等下一笔。',
      en: 'All done: do not disturb anybody who owes nothing yet. End the day.',
    },
    talk: {
      zh: '这一课的重点在桌上。谈完就回去看月历。',
      en: 'This lesson is learnt at the desk: finish here and go back to the calendar.',
    },
  },
};
