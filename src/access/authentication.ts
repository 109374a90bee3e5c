import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { sha256 } from '../kernel/canonical.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import { sendProblem } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { entryRefusals } from './access.text.ts';
import { type Ground, requestContext } from './act.ts';
import { type Session, sessionOf } from './session.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** How the person came in; routes that are not open are refused without. */
    session: Session;
  }
  interface FastifyContextConfig {
    /** The request or its answer holds a secret: nothing of either is kept, and a repetition is done again. */
    secret?: boolean;
    /** Whether the route answers whoever still has to choose his own password. */
    beforePassword?: boolean;
  }
}

export interface Door {
  /** Whether the house is reached over TLS: the cookie is then bound to the host and never sent in clear. */
  readonly secure: boolean;
  /** The host names under which a trial house answers, so that no other site can reach it by a name of its own; null: any. */
  readonly hosts: ReadonlySet<string> | null;
}

export const cookieName = (door: Door): string => (door.secure ? '__Host-diwan' : 'diwan');

/** Gives the browser its session: a cookie that scripts cannot read and other sites cannot send along with a form. */
export function giveCookie(reply: FastifyReply, door: Door, token: string, endsAt: Date): void {
  reply.setCookie(cookieName(door), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: door.secure,
    expires: endsAt,
  });
}

export const takeCookie = (reply: FastifyReply, door: Door): void =>
  void reply.clearCookie(cookieName(door), { path: '/', secure: door.secure });

/** The token of a request: the bearer of a program, or the cookie of a browser. */
export function tokenOf(
  headers: { authorization?: string | undefined },
  cookies: Readonly<Record<string, string | undefined>>,
  door: Door,
): string | null {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(headers.authorization ?? '')?.[1];
  return bearer ?? cookies[cookieName(door)] ?? null;
}

/**
 * Every request: refused when it comes from another site (open readings apart) or under a foreign host name, refused when nobody is
 * signed in and the route is not open or when the person has yet to choose his own password, and remembered under its idempotency key so
 * that a repetition acts once.
 */
export function authenticate(app: App, ground: Ground, door: Door): void {
  app.decorateRequest('session');
  app.addHook('onRequest', async (request, reply) => {
    if (door.hosts !== null && !door.hosts.has(hostName(request.headers.host ?? ''))) {
      return sendProblem(reply, 'foreign-origin', httpTexts['foreign-origin'], { status: 421 });
    }
    const bearer = request.headers.authorization !== undefined;
    const { config, url } = request.routeOptions;
    const isClosed = config.open !== true && url !== undefined;
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    // A reading can be an entry in the reader's name too, as an export is: no other site's page makes him read.
    if (!bearer && (writes || isClosed) && isForeign(request.headers)) {
      return sendProblem(reply, 'foreign-origin', httpTexts['foreign-origin'], { status: 403 });
    }
    const token = tokenOf(request.headers, request.cookies, door);
    const session = token === null ? null : await sessionOf(ground, token);
    if (session === null) return isClosed ? sendProblem(reply, 'not-signed-in', httpTexts['not-signed-in']) : undefined;
    request.session = session;
    request.person = session.person;
    if (isClosed && session.mustChoosePassword && config.beforePassword !== true)
      return sendProblem(reply, 'choose-password', entryRefusals['choose-password'], { status: 403 });
    return undefined;
  });
  app.addHook('preHandler', (request, _reply, next) => {
    const key = request.headers['idempotency-key'];
    const isRead = !(request.body instanceof Readable);
    // A reading is never kept: it would be answered from last week, and its words would lie outside their record's rights.
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    const mayBeKept = request.routeOptions.config.secret !== true && request.person !== '';
    const usable = writes && isRead && typeof key === 'string' && /^[\w-]{8,100}$/.test(key) && mayBeKept;
    const hash = usable ? sha256(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`) : '';
    requestContext.run({ repeatable: usable ? { key, hash } : null }, next);
  });
}

const hostName = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();

function isForeign(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = headers['origin'];
  if (typeof origin !== 'string') return false;
  try {
    return new URL(origin).host !== headers['host'];
  } catch {
    return true;
  }
}
