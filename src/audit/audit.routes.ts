import { Type } from 'typebox';
import { read } from '../access/act.ts';
import { has } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import type { EntryId } from '../kernel/id.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import * as store from './audit.store.ts';
import { auditRefusals } from './audit.text.ts';
import { EntryView, LedgerHead } from './audit.ts';

const Id = Type.String({ format: 'uuid' });
const Day = Type.String({ format: 'date' });

/** Who is told how many acts the house has done. */
const countsTold = ['auditor', 'administrator', 'cabinet', 'sg'] as const;

/** The ledger to read: entries, the head of the tree, the proof of one entry. */
export function auditRoutes(app: App, house: House): void {
  app.get(
    '/api/ledger/entries',
    {
      schema: {
        tags: ['ledger'],
        summary: 'Entries newest first, out of those whose record I may read',
        querystring: Type.Object({
          act: Type.Optional(Type.String({ maxLength: 100 })),
          record: Type.Optional(Id),
          actor: Type.Optional(Id),
          from: Type.Optional(Day),
          to: Type.Optional(Day),
          before: Type.Optional(Id),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
        }),
        response: {
          200: Type.Object({ rows: Type.Array(EntryView), next: Type.Union([Type.String(), Type.Null()]) }),
          ...problemResponses,
        },
      },
    },
    async (request) => {
      const {
        act = null,
        record = null,
        actor = null,
        from = null,
        to = null,
        before = null,
        most = 50,
      } = request.query;
      const found =
        (await read(house, request.person, (tx) =>
          store.entries(tx, { act, record, actor, from, to, before, most: most + 1 }),
        )) ?? [];
      return { rows: found.slice(0, most), next: found.length > most ? found[most - 1]!.id : null };
    },
  );

  app.get(
    '/api/ledger',
    {
      schema: {
        tags: ['ledger'],
        summary: 'The head of the ledger and its newest signed checkpoint',
        response: { 200: LedgerHead, ...problemResponses },
      },
    },
    async (request) => {
      const isTroubled = house.sequencer.trouble !== null;
      return (
        (await read(house, request.person, async (tx, actor) => {
          if (!countsTold.some((principal) => has(actor, principal))) return null;
          const newest = await store.newestCheckpoint(tx);
          return {
            size: newest?.size ?? 0,
            covered: house.sequencer.covered,
            checkpoint: newest?.note ?? null,
            isTroubled,
          };
        })) ?? { size: null, covered: null, checkpoint: null, isTroubled }
      );
    },
  );

  app.get(
    '/api/ledger/entries/:id/proof',
    {
      schema: {
        tags: ['ledger'],
        summary: 'A proof of one entry that anyone verifies offline',
        params: Type.Object({ id: Id }),
        response: { 200: Type.Object({}, { additionalProperties: true }), ...problemResponses },
      },
    },
    async (request, reply) => {
      const id = request.params.id as EntryId;
      const told = await read(house, request.person, (tx) => store.toldOf(tx, id));
      if (told === null) return answer(reply, { done: false, refusal: 'no-such-entry', facts: {} }, auditRefusals);
      if (!told.isWhole) return answer(reply, { done: false, refusal: 'proof-tells-more', facts: {} }, auditRefusals);
      const proof = await house.sequencer.prove(id);
      return proof.done
        ? proof.value
        : answer(reply, { done: false, refusal: 'not-yet-covered', facts: {} }, auditRefusals);
    },
  );
}
