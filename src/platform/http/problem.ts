import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import { format } from '../../kernel/message.ts';
import type { Facts, Outcome } from '../../kernel/outcome.ts';
import type { Text, Texts } from '../../kernel/text.ts';

const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });

/** The one shape of every refusal and fault over HTTP (RFC 9457), with its sentence in the three languages. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'a stable address of the kind of problem, /problems#code' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: 'what happened and what to do, in the language of the request' }),
    code: Type.String(),
    texts: Words,
    facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    fields: Type.Optional(Type.Array(Type.Object({ place: Type.String(), message: Type.String() }))),
  },
  { $id: 'Problem', additionalProperties: true },
);
export type Problem = Static<typeof Problem>;

/** Answers for the documentation: what any route may refuse with. */
export const problemResponses = { '4xx': Problem, '5xx': Problem } as const;

/** The HTTP status of a refusal, from the shape of its code; a route may name another. */
export function statusOf(code: string): number {
  if (code.startsWith('no-such-')) return 404;
  if (code === 'not-signed-in' || code === 'wrong-password') return 401;
  if (code === 'not-allowed') return 403;
  if (code === 'too-large') return 413;
  if (code === 'wrong-type') return 415;
  if (code === 'changed-meanwhile' || code.startsWith('already-') || code === 'key-used-otherwise') return 409;
  return 422;
}

/** Sends a problem in the language of the request. */
export function sendProblem(
  reply: FastifyReply,
  code: string,
  text: Text,
  options: { status?: number; facts?: Facts; fields?: { place: string; message: string }[] } = {},
): FastifyReply {
  const status = options.status ?? statusOf(code);
  const facts = options.facts ?? {};
  const texts = { ar: format(text, 'ar', facts), en: format(text, 'en', facts), fr: format(text, 'fr', facts) };
  const language = reply.request.language;
  const body: Problem = {
    type: `/problems#${code}`,
    title: code,
    status,
    detail: texts[language],
    code,
    texts,
    ...(Object.keys(facts).length > 0 ? { facts: { ...facts } } : {}),
    ...(options.fields ? { fields: options.fields } : {}),
  };
  return reply.code(status).header('content-language', language).type('application/problem+json').send(body);
}

/** Sends the value of a command or its refusal; every code of the outcome has its sentence. */
export function answer<T, R extends string>(
  reply: FastifyReply,
  outcome: Outcome<T, R>,
  refusals: Texts<R>,
  status = 200,
): FastifyReply {
  if (outcome.done)
    return reply
      .code(outcome.value === undefined || outcome.value === null ? 204 : status)
      .send(outcome.value ?? undefined);
  return sendProblem(reply, outcome.refusal, refusals[outcome.refusal], { facts: outcome.facts });
}
