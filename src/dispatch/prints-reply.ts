import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { Outcome } from '../kernel/outcome.ts';
import { answer } from '../platform/http/problem.ts';
import { printRefusals } from './prints.text.ts';
import { type Printed, sendPdf } from './send-pdf.ts';

/** The language in which a paper is wanted; without one, that of whoever asks. */
export const Chosen = Type.Object({ language: Type.Optional(Type.Enum(['ar', 'en', 'fr'])) });
/** A day of a register. */
export const OnDay = Type.Object({ id: Type.String({ format: 'uuid' }), day: Type.String({ maxLength: 10 }) });

/** A printed paper, or why there is none. */
export const reply = (to: FastifyReply, printed: Outcome<Printed, keyof typeof printRefusals>): FastifyReply =>
  printed.done ? sendPdf(to, printed.value) : answer(to, printed, printRefusals);
