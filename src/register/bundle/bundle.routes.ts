import { Type } from 'typebox';
import type { House } from '../../directory/house.ts';
import { done } from '../../kernel/outcome.ts';
import { answer, problemResponses } from '../../platform/http/problem.ts';
import type { App } from '../../platform/http/server.ts';
import { itemRefusals } from '../item.text.ts';
import { Id, Line, Reason } from '../registration.ts';
import { ReceiveForm, receiveBundle, showBundles } from './bundle.commands.ts';
import { bundleRefusals, keyRefusals } from './bundle.text.ts';
import { endKnownKey, listKeys, noteKey } from './known-key.commands.ts';

const tags = ['bundles'];
const text = Type.String();
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({ ar: text, en: text, fr: text });
const Own = Type.Object({ id: Id });

const BundleView = Type.Object({
  file: text,
  name: text,
  verdict: Type.Enum(['proven', 'key-unknown', 'not-proven']),
  fault: orNull(Type.Object({ code: text, file: text, why: text })),
  house: orNull(Words),
  knownAs: orNull(text),
  vkey: orNull(text),
  proven: orNull(Type.Object({ origin: text, position: Type.Integer(), size: Type.Integer(), at: text })),
  trial: Type.Boolean(),
});
const KnownKey = Type.Object({
  id: text,
  vkey: text,
  house: text,
  how: text,
  notedBy: Words,
  notedAt: text,
  endedAt: orNull(text),
  endedReason: orNull(text),
});

/** Bundles of other houses: received as items, proven on the item's page; and the keys by which they are. */
export function bundleRoutes(app: App, house: House): void {
  app.post(
    '/api/bundles',
    {
      schema: {
        tags,
        summary: 'Receive a bundle of another house, brought in before as a file, as an incoming item',
        body: ReceiveForm,
        response: { 201: Type.Object({ id: text, number: text, verdict: text }), ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(reply, await receiveBundle(house, request.person, request.body), bundleRefusals, 201),
  );
  app.get(
    '/api/items/:id/bundles',
    {
      schema: {
        tags,
        summary: 'The bundles among the files of an item, and what each proves',
        params: Own,
        response: { 200: Type.Object({ rows: Type.Array(BundleView) }), ...problemResponses },
      },
    },
    async (request, reply) => {
      const shown = await showBundles(house, request.person, request.params.id);
      return answer(reply, shown.done ? done({ rows: shown.value }) : shown, itemRefusals);
    },
  );
  app.get(
    '/api/known-keys',
    {
      schema: {
        tags,
        summary: 'The keys of other houses that this house knows or knew',
        response: { 200: Type.Object({ rows: Type.Array(KnownKey) }), ...problemResponses },
      },
    },
    async (request) => ({ rows: await listKeys(house, request.person) }),
  );
  app.post(
    '/api/known-keys',
    {
      schema: {
        tags,
        summary: 'Note the key of another house, once it was compared',
        body: Type.Object(
          { vkey: Type.String({ minLength: 1, maxLength: 300 }), house: Line, how: Reason },
          { additionalProperties: false },
        ),
        response: { 201: Type.Object({ id: text }), ...problemResponses },
      },
    },
    async (request, reply) => answer(reply, await noteKey(house, request.person, request.body), keyRefusals, 201),
  );
  app.post(
    '/api/known-keys/:id/end',
    {
      schema: {
        tags,
        summary: 'End the trust in a key, with the reason',
        params: Own,
        body: Type.Object({ reason: Reason }, { additionalProperties: false }),
        response: { 200: Type.Object({ id: text }), ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(reply, await endKnownKey(house, request.person, request.params.id, request.body.reason), keyRefusals),
  );
}
