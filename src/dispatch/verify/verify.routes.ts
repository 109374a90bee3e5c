import { readFileSync } from 'node:fs';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { House } from '../../directory/house.ts';
import { isLanguage } from '../../kernel/text.ts';
import { problemResponses } from '../../platform/http/problem.ts';
import type { App } from '../../platform/http/server.ts';
import { readCode } from '../codes.ts';
import { verifyPage } from './page.ts';
import { verify } from './verify.store.ts';
import { fileVerdict, verdicts } from './verify.ts';

const nullable = <T extends Parameters<typeof Type.Optional>[0]>(schema: T) => Type.Union([schema, Type.Null()]);
const Hash = Type.String({ pattern: '^[0-9a-fA-F]{64}$' });

const VerifiedView = Type.Object({
  verdict: Type.Enum([...verdicts]),
  number: nullable(Type.String()),
  dated: nullable(Type.String({ description: 'Gregorian, YYYY-MM-DD' })),
  datedHijri: nullable(Type.String({ description: 'as printed on the document' })),
  kind: nullable(Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() })),
  language: nullable(Type.String()),
  trial: nullable(Type.Boolean()),
  letters: Type.Array(Type.String({ description: 'SHA-256 of a language version as it left' })),
  enclosures: Type.Array(Type.String()),
  comparedOn: nullable(
    Type.String({
      description: 'it was signed by hand, and its signed scan compared with the cleared text on this day',
    }),
  ),
});

const Query = Type.Object({
  lang: Type.Optional(Type.String({ maxLength: 10 })),
  code: Type.Optional(Type.String({ maxLength: 200 })),
  sha256: Type.Optional(Type.String({ maxLength: 200 })),
});
type Query = { readonly lang?: string; readonly code?: string; readonly sha256?: string };

const asset = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');

/** Verification by anyone: a page for people, and the same for programs. Nobody needs to sign in; everybody is slowed down alike. */
export function verifyRoutes(app: App, house: House): void {
  const open = { open: true, rateLimit: { max: 60, timeWindow: '1 minute' } } as const;
  const documented = { tags: ['verification'], params: Type.Object({ code: Type.String({ maxLength: 200 }) }) };

  app.get(
    '/api/verify/:code',
    {
      config: open,
      schema: {
        ...documented,
        summary: 'What the house says of a verification code; everything that has not left is unknown',
        response: { 200: VerifiedView, ...problemResponses },
      },
    },
    async (request, reply) => {
      const found = await verify(house.db, request.params.code);
      const kind = house.profile.kinds.find((one) => one.id === found.kind)?.name ?? null;
      return reply
        .header('cache-control', 'no-store')
        .send({ ...found, letters: [...found.letters], enclosures: [...found.enclosures], kind });
    },
  );

  app.post(
    '/api/verify/:code/file',
    {
      config: open,
      schema: {
        ...documented,
        summary: 'Whether a file, by its SHA-256, is that very document or one of its enclosures',
        body: Type.Object({ sha256: Hash }),
        response: {
          200: Type.Object({ verdict: Type.Enum([...verdicts]), file: Type.Enum(['letter', 'enclosure', 'other']) }),
          ...problemResponses,
        },
      },
    },
    async (request) => {
      const found = await verify(house.db, request.params.code);
      return { verdict: found.verdict, file: fileVerdict(found, request.body.sha256) };
    },
  );

  const page = async (request: FastifyRequest, reply: FastifyReply, typed: string | null, query: Query) => {
    const language = isLanguage(query.lang) ? query.lang : request.language;
    const verified = typed === null ? null : await verify(house.db, typed);
    const asked = { language, typed, verified, sha256: query.sha256?.trim() || null };
    return reply
      .header('cache-control', 'no-store')
      .header('content-language', language)
      .header('vary', 'accept-language')
      .type('text/html; charset=utf-8')
      .send(verifyPage(asked, house.profile, house.kind === 'trial'));
  };
  // Whoever asks too often reads why, on the page and in his own language.
  const slowed = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (error.statusCode !== 429) throw error;
    const { lang } = request.query as Query;
    const language = isLanguage(lang) ? lang : request.language;
    const asked = { language, typed: null, verified: null, sha256: null, isSlowed: true };
    return reply
      .status(429)
      .header('cache-control', 'no-store')
      .header('content-language', language)
      .type('text/html; charset=utf-8')
      .send(verifyPage(asked, house.profile, house.kind === 'trial'));
  };
  const asPage = { config: open, schema: { hide: true, querystring: Query }, errorHandler: slowed };

  app.get('/verify', asPage, async (request, reply) => {
    const { code, lang } = request.query;
    if (code === undefined || code.trim() === '') return page(request, reply, null, request.query);
    const language = isLanguage(lang) ? `?lang=${lang}` : '';
    return reply.redirect(`/verify/${encodeURIComponent(readCode(code) ?? code.trim())}${language}`);
  });
  app.get('/verify/*', asPage, async (request, reply) =>
    page(request, reply, (request.params as { '*': string })['*'].slice(0, 300), request.query),
  );

  const files = { 'page.css': 'text/css; charset=utf-8', 'page.js': 'text/javascript; charset=utf-8' } as const;
  for (const [name, type] of Object.entries(files)) {
    const content = asset(name);
    app.get(`/verify-page/${name}`, { config: { open: true }, schema: { hide: true } }, async (_request, reply) =>
      reply.header('cache-control', 'max-age=3600').type(type).send(content),
    );
  }
}
