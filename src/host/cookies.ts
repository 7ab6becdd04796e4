/** Tokens in cookies that no script can read and no other site's page can send. */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { SESSION_HOURS } from './accounts.ts';
import type { Visit } from './requests.ts';

const TRAINER = 'huikuan-trainer';
const TRAINEE = 'huikuan-trainee';
/** In seconds: as long as a sign-in is valid; a week for a drill at home. */
const TRAINER_AGE = SESSION_HOURS * 3_600;
const TRAINEE_AGE = 7 * 24 * 3_600;

/** Our own tokens and nothing else: a longer one was not made here. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const checked = (token: string | undefined) => (token && TOKEN.test(token) ? token : undefined);

/** `secure`: visitors come by https. */
export function createCookies(secure: boolean) {
  const options = { httpOnly: true, sameSite: 'Strict', secure, path: '/api' } as const;
  return {
    trainer: (visit: Visit) => checked(getCookie(visit, TRAINER)),
    keepTrainer: (visit: Visit, token: string) =>
      setCookie(visit, TRAINER, token, { ...options, maxAge: TRAINER_AGE }),
    dropTrainer: (visit: Visit) => {
      deleteCookie(visit, TRAINER, options);
    },
    /** From the header `Authorization`, which takes precedence, or from the cookie. */
    trainee: (visit: Visit) => {
      const bearer = visit.req.header('authorization')?.match(/^Bearer (\S+)$/i)?.[1];
      return checked(bearer ?? getCookie(visit, TRAINEE));
    },
    keepTrainee: (visit: Visit, token: string) =>
      setCookie(visit, TRAINEE, token, { ...options, maxAge: TRAINEE_AGE }),
  };
}
export type Cookies = ReturnType<typeof createCookies>;
