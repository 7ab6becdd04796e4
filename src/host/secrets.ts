/** Everything that has to be hard to guess: ids, tokens, codes, passwords. All of it uses Node's own cryptography. */
import { createHash, randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** Not secret, but nobody should be able to count through them either. */
export function newId(): string {
  return randomBytes(12).toString('base64url');
}

/** Only its owner knows a token: we keep `hashOfToken`. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Without 0 and O, 1, I and L, because codes are read out across a room. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** `length` letters and digits that a person types. */
export function newCode(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** OWASP's setting for scrypt with 32 MB: N 2¹⁵, r 8, p 3. */
const COST: ScryptOptions = { N: 32_768, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const LENGTH = 32;

const derive = (password: string, salt: Buffer) =>
  new Promise<Buffer>((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, LENGTH, COST, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** `scrypt:salt:key`. */
export async function hashOfPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt);
  return `scrypt:${salt.toString('base64url')}:${key.toString('base64url')}`;
}

/** Takes the same time whether the person exists (`stored`) or not (undefined). */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, salt = '', key = ''] = stored?.split(':') ?? [];
  const derived = await derive(password, Buffer.from(salt, 'base64url'));
  const known = Buffer.from(key, 'base64url');
  return known.length === LENGTH && timingSafeEqual(derived, known);
}
