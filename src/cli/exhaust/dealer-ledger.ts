/** One dealer's month as the log of events tells it: does every event speak of something that the log brought before? */
import type { MonthEvent, MonthEventOf } from '../../protocol/month-event.ts';
import type { Measure } from '../../protocol/vocabulary.ts';
import { type Step, unless } from './step.ts';

type OfDealer = Extract<MonthEvent, { dealer: string }>;

interface Part {
  day: number;
  amount: number;
  announced: boolean;
  /** As the receipts last showed it; null while nobody looked. */
  found: MonthEventOf<'part-found'> | null;
  pressed: number;
  renewed: boolean;
}

interface Effort {
  readonly measure: Measure;
  readonly round: number;
  readonly due: number;
  brought: boolean;
}

const fresh = (day: number, amount: number): Part => ({
  day,
  amount,
  announced: false,
  found: null,
  pressed: 0,
  renewed: false,
});

export class DealerLedger {
  private talking = false;
  private parts: Part[] = [];
  private efforts: Effort[] = [];
  private promised: Measure[] = [];
  private plans = 0;
  private brought = 0;

  read(event: OfDealer, step: Step): readonly string[] {
    const today = step.before.context.season.day;
    switch (event.kind) {
      case 'travelled':
        return unless(event.minutes > 0, 'a way without minutes');
      case 'talk-began': {
        const was = this.talking;
        this.talking = true;
        return unless(!was, 'a talk began in the middle of another');
      }
      case 'in-talk':
        if (event.event.kind === 'measure-welcomed') this.promised.push(event.event.measure);
        return unless(this.talking, `"${event.event.kind}" was heard while nobody was talking`);
      case 'talk-ended':
        return this.talkEnded(event, step);
      case 'plan-sent':
        this.plans += 1;
        return unless(this.plans === 1, 'a plan was sent twice in a month');
      case 'reminded':
      case 'contacted':
        return this.followedUp(event, today);
      case 'pestered':
        return [];
      case 'grade-revised':
        return [];
      default:
        return this.money(event, step);
    }
  }

  /** The month is over: `paid` came in all. */
  close(paid: number): readonly string[] {
    return unless(this.brought <= paid, `measures brought ${this.brought} of ${paid} that came`);
  }

  private talkEnded({ commitment, today }: MonthEventOf<'talk-ended'>, { before }: Step): readonly string[] {
    const was = this.talking;
    this.talking = false;
    if (commitment) {
      const { instalments, amount } = commitment;
      this.parts =
        instalments.length > 0
          ? instalments.map((part) => fresh(part.day, part.amount))
          : [fresh(before.context.season.monthEnd, amount)];
    }
    return unless(was && today === before.context.season.day, 'a talk ended that was not going on');
  }

  private followedUp(event: MonthEventOf<'reminded' | 'contacted'>, today: number): readonly string[] {
    const part = this.parts[event.part];
    return unless(
      part !== undefined && part.day === event.day && part.day >= today && part.found === null,
      `"${event.kind}" about a part that is not due`,
    );
  }

  private money(event: OfDealer, step: Step): readonly string[] {
    switch (event.kind) {
      case 'measure-started':
        return this.started(event);
      case 'measure-brought':
        return this.broughtIn(event, step);
      case 'measure-forgotten': {
        const known = this.promised.includes(event.measure);
        this.promised = this.promised.filter((measure) => measure !== event.measure);
        return unless(known, `${event.measure} was forgotten and never promised`);
      }
      case 'payment-announced':
        return this.announced(event, step);
      case 'part-found':
        return this.found(event, step);
      case 'pressed':
        return this.pressed(event);
      case 'part-renewed':
        return this.renewed(event);
      default:
        return [];
    }
  }

  private started({ measure, round, due }: MonthEventOf<'measure-started'>): readonly string[] {
    const before = this.efforts.filter((effort) => effort.measure === measure).length;
    this.efforts.push({ measure, round, due, brought: false });
    this.promised = this.promised.filter((other) => other !== measure);
    return unless(round === before + 1, `${measure}: round ${round} after ${before}`);
  }

  private broughtIn(event: MonthEventOf<'measure-brought'>, { before }: Step): readonly string[] {
    const { measure, round, paid } = event;
    const { workingDays, monthEnd, day } = before.context.season;
    const last = (workingDays.find((next) => next > day) ?? monthEnd + 1) - 1;
    const effort = this.efforts.find((each) => each.measure === measure && each.round === round);
    const waiting = effort !== undefined && !effort.brought && effort.due >= day && effort.due <= last;
    if (effort) effort.brought = true;
    this.brought += paid;
    return unless(waiting, `${measure} came in that was not begun, not due, or had come before`);
  }

  private announced(event: MonthEventOf<'payment-announced'>, { before }: Step): readonly string[] {
    const { workingDays, monthEnd, day } = before.context.season;
    const last = (workingDays.find((next) => next > day) ?? monthEnd + 1) - 1;
    const part = this.parts[event.part];
    const first = part !== undefined && !part.announced && part.day === event.day && part.day <= last;
    if (part) part.announced = true;
    return unless(first, `part ${event.part} was announced before its day, twice, or does not exist`);
  }

  private found(event: MonthEventOf<'part-found'>, { before }: Step): readonly string[] {
    const part = this.parts[event.part];
    const was = part?.found?.paid ?? 0;
    const state = event.paid >= event.amount ? 'kept' : event.paid > 0 ? 'partly' : 'missed';
    if (part) part.found = event;
    return [
      ...unless(
        part !== undefined && part.day === event.day && part.amount === event.amount,
        `part ${event.part} was found otherwise than it was agreed`,
      ),
      ...unless(
        event.day < before.context.season.day,
        `part ${event.part} was found before its day was over`,
      ),
      ...unless(event.state === state && event.paid >= was, `part ${event.part} was found ${event.state}`),
    ];
  }

  private pressed({ part: index, owed }: MonthEventOf<'pressed'>): readonly string[] {
    const part = this.parts[index];
    const found = part?.found;
    if (part) part.pressed += 1;
    return unless(
      found !== undefined && found !== null && found.state !== 'kept' && owed === found.amount - found.paid,
      `part ${index} was pressed for ${owed}, which nobody has found missing`,
    );
  }

  private renewed({ part: index, day, amount }: MonthEventOf<'part-renewed'>): readonly string[] {
    const part = this.parts[index];
    const open = part?.found ? part.amount - part.found.paid : 0;
    const may = part !== undefined && part.pressed > 0 && !part.renewed && open === amount;
    if (part) part.renewed = true;
    this.parts.push({ ...fresh(day, amount), renewed: true });
    return unless(may, `part ${index} got a new day without having been missed and pressed`);
  }
}
