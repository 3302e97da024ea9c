/** Who may talk to the loopback host: a browser on this machine that was given the printed address, and nobody else. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The query field of the printed address that carries the secret. */
export const KEY_FIELD = 'clave';

/** What a request may do: go on, trade its key for the cookie, or nothing. */
export type Admission = 'admitted' | 'exchange' | 'refused';

export interface Guard {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The address to print, with its secret. */
  readonly address: string;
  /** The `Set-Cookie` that admits a browser. */
  readonly cookie: string;
  admit(request: IncomingMessage, url: URL): Admission;
}

/**
 * A guard with a new secret. It asks for: the exact Host header (against DNS rebinding), on every request that changes
 * anything the exact Origin, no request begun by another site, and the cookie. The cookie's name carries the port,
 * since browsers share cookies among the ports of an address.
 */
export function createGuard(port: number): Guard {
  const secret = randomBytes(24).toString('base64url');
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const name = `acta-${port}`;

  function admit(request: IncomingMessage, url: URL): Admission {
    const { headers, method } = request;
    if (headers.host !== host) return 'refused';
    const reading = method === 'GET' || method === 'HEAD';
    if (reading ? headers.origin !== undefined && headers.origin !== origin : headers.origin !== origin)
      return 'refused';
    const key = url.searchParams.get(KEY_FIELD);
    // Following the printed address from a mail or a terminal is how one enters, wherever the click came from.
    if (reading && url.pathname === '/' && key !== null) return same(key, secret) ? 'exchange' : 'refused';
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'refused';
    const cookie = cookieNamed(headers.cookie, name);
    return cookie !== undefined && same(cookie, secret) ? 'admitted' : 'refused';
  }

  return {
    origin,
    address: `${origin}/?${KEY_FIELD}=${secret}`,
    cookie: `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
    admit,
  };
}

function cookieNamed(header: string | undefined, name: string): string | undefined {
  return header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** Compares in a time that does not tell how much of it was right. */
function same(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
