/** Failures a visitor can cause, as values: a code of the protocol, with its HTTP status and its sentence. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language } from '../content/bilingual.ts';
import { format } from '../content/messages/catalogue.ts';
import { HOST } from '../content/messages/host.ts';
import type { FailureCode, FailureSaid } from '../protocol/class.ts';

export interface Failure {
  readonly failure: FailureCode;
  readonly refusal?: { readonly code: string; readonly reason?: string; readonly message: string };
}

export const fail = (failure: FailureCode, refusal?: Failure['refusal']): Failure =>
  refusal ? { failure, refusal } : { failure };

export function isFailure(found: unknown): found is Failure {
  return typeof found === 'object' && found !== null && 'failure' in found;
}

const STATUS: Readonly<Record<FailureCode, ContentfulStatusCode>> = {
  'not-json': 415,
  'bad-request': 400,
  'too-large': 413,
  'wrong-origin': 403,
  'too-many': 429,
  'not-found': 404,
  'already-set-up': 409,
  'wrong-setup-code': 403,
  'wrong-password': 401,
  'name-taken': 409,
  'not-signed-in': 401,
  'not-joined': 401,
  'no-such-class': 404,
  'class-closed': 409,
  'attempts-used': 409,
  'not-playing': 409,
  'time-over': 409,
  'index-used': 409,
  'index-ahead': 409,
  'not-legal': 422,
  'exam-class': 409,
  'result-refused': 422,
  'other-version': 422,
  broken: 500,
};

export const statusOf = ({ failure }: Failure): ContentfulStatusCode => STATUS[failure];

export function said({ failure, refusal }: Failure, language: Language): FailureSaid {
  const message = format(HOST[`host.${failure}`], language);
  return refusal ? { code: failure, message, refusal } : { code: failure, message };
}

/**
 * The visitor's language according to the header `Accept-Language`: the preferred one of ours, or Chinese if it
 * names neither.
 */
export function languageOf(header: string | undefined): Language {
  let best: Language = 'zh';
  let liking = 0;
  for (const part of (header ?? '').slice(0, 200).split(',')) {
    const [tag = '', weight] = part.trim().split(/;\s*q=/);
    const language = tag.slice(0, 2).toLowerCase();
    const quality = weight === undefined ? 1 : Number(weight);
    if ((language === 'zh' || language === 'en') && quality > liking) {
      best = language;
      liking = quality;
    }
  }
  return best;
}
