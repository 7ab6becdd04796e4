import { describe, expect, it } from 'vitest';
import type { Failed, Reply } from '../../../session/class-client.ts';
import { openInquiry } from './inquiry.ts';

const AWAY: Failed = { ok: false, kind: 'unreachable' };
const CLOSED: Failed = {
  ok: false,
  kind: 'refused',
  status: 409,
  said: { code: 'class-closed', message: 'The class is closed.' },
};

/** Asks a host that gives these answers, one after another. */
function asking(...replies: readonly Reply<string>[]) {
  const heard: string[] = [];
  const inquiry = openInquiry({
    silent: () => heard.push('silent'),
    answered: () => heard.push('answered'),
    refused: ({ message }) => heard.push(message),
    wait: async () => undefined,
  });
  const left = [...replies];
  const question = async () => left.shift() ?? AWAY;
  return { inquiry, heard, ask: () => inquiry.ask(question, (value) => void heard.push(value)) };
}

describe('a host that is asked', () => {
  it('is asked again as long as it is away', async () => {
    const { heard, ask } = asking(AWAY, AWAY, { ok: true, value: 'sit down' });
    await ask();
    expect(heard).toEqual(['silent', 'silent', 'answered', 'sit down']);
  });

  it('may say no, which is an answer', async () => {
    const { heard, ask } = asking(AWAY, CLOSED);
    await ask();
    expect(heard).toEqual(['silent', 'answered', 'The class is closed.']);
  });

  it('is not listened to once the person has left', async () => {
    const { inquiry, heard, ask } = asking({ ok: true, value: 'sit down' });
    const asked = ask();
    inquiry.stop();
    await asked;
    expect(heard).toEqual([]);
  });
});
