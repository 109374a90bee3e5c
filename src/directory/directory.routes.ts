import { type TSchema, Type } from 'typebox';
import { read } from '../access/act.ts';
import { fold } from '../kernel/fold.ts';
import type { PersonId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import * as commands from './directory.commands.ts';
import * as store from './directory.store.ts';
import { directoryRefusals } from './directory.text.ts';
import * as shape from './directory.ts';
import type { House } from './house.ts';

const Made = Type.Object({ id: Type.String() });
const WithId = Type.Object({ id: Type.String({ format: 'uuid' }) });
const documented = (summary: string, response: TSchema) => ({
  tags: ['directory'],
  summary,
  response: { 200: response, ...problemResponses },
});

/** The directory: units, people, correspondents, authority, delegations, absences. Everyone who is signed in may read it. */
export function directoryRoutes(app: App, house: House): void {
  const list = <T>(path: string, summary: string, row: TSchema, load: (tx: Tx, today: string) => Promise<T>): void => {
    app.get(path, { schema: documented(summary, Type.Object({ rows: Type.Array(row) })) }, async (request) => ({
      rows: (await read(house, request.person, (tx, _actor, today) => load(tx, today))) ?? [],
    }));
  };
  const Free = Type.Object({}, { additionalProperties: true });

  list('/api/units', 'The units of today and who holds their posts', shape.UnitView, store.unitsOn);
  list('/api/posts', 'The posts of the house', Free, store.postsOf);
  list('/api/people', 'The people of the house and the posts that they held', shape.PersonView, store.people);
  list('/api/delegations', 'Authority lent to others', shape.DelegationView, store.delegations);
  list('/api/absences', 'Who is away, now and soon', shape.AbsenceView, store.absences);
  list('/api/authorities', 'Who may approve and sign what', shape.AuthorityView, store.authorities);

  app.get(
    '/api/profile',
    { schema: documented('The words of the house: kinds, channels, purposes, levels, checks', Free) },
    async () => {
      const {
        kinds,
        parts,
        channels,
        purposes,
        urgency,
        classification,
        checks,
        roles,
        signingLevels,
        addresseeClasses,
        calendars,
        filePlan,
        formulae,
        formsOfAddress,
        organisation,
        registers,
      } = house.profile;
      return {
        kinds,
        parts,
        channels,
        purposes,
        urgency,
        classification,
        checks,
        roles,
        signingLevels,
        addresseeClasses,
        calendars,
        filePlan,
        formulae,
        formsOfAddress,
        organisation,
        registers,
      };
    },
  );

  app.get(
    '/api/correspondents',
    {
      schema: {
        ...documented(
          'Find correspondents by any part of their names, in any language',
          Type.Object({ rows: Type.Array(shape.CorrespondentView), next: Type.Union([Type.String(), Type.Null()]) }),
        ),
        querystring: Type.Object({
          find: Type.Optional(Type.String({ maxLength: 200 })),
          kind: Type.Optional(Type.String({ maxLength: 20 })),
          before: Type.Optional(
            Type.String({ format: 'uuid', description: 'the correspondent after whom the page begins' }),
          ),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
        }),
      },
    },
    async (request) => {
      const words = fold(request.query.find ?? '')
        .split(/\s+/)
        .filter((word) => word !== '');
      const { kind = null, before = null, most = 30 } = request.query;
      const found =
        (await read(house, request.person, (tx) => store.findCorrespondents(tx, words, kind, most + 1, before))) ?? [];
      return { rows: found.slice(0, most), next: found.length > most ? found[most - 1]!.id : null };
    },
  );

  app.get(
    '/api/correspondents/:id',
    { schema: { ...documented('One correspondent', shape.CorrespondentDetail), params: WithId } },
    async (request, reply) => {
      const found = await read(house, request.person, (tx) => store.correspondentBy(tx, request.params.id));
      return answer(
        reply,
        found ? { done: true, value: found } : { done: false, refusal: 'no-such-correspondent', facts: {} },
        directoryRefusals,
      );
    },
  );

  const act = <B extends TSchema>(path: string, summary: string, body: B) => ({
    path,
    options: { schema: { ...documented(summary, Made), body } },
  });
  const plain = (summary: string) => ({ schema: { ...documented(summary, Made), params: WithId } });

  const newCorrespondent = act('/api/correspondents', 'Add a correspondent', shape.CorrespondentForm);
  app.post(newCorrespondent.path, newCorrespondent.options, async (request, reply) =>
    answer(reply, await commands.addCorrespondent(house, request.person, request.body), directoryRefusals),
  );
  app.put(
    '/api/correspondents/:id',
    {
      schema: {
        ...documented('Change a correspondent; its former name is kept', Made),
        params: WithId,
        body: shape.CorrespondentForm,
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await commands.changeCorrespondent(house, request.person, request.params.id, request.body),
        directoryRefusals,
      ),
  );
  const newPerson = act('/api/people', 'Add a person', shape.PersonForm);
  app.post(newPerson.path, { config: { secret: true }, ...newPerson.options }, async (request, reply) =>
    answer(reply, await commands.addPerson(house, request.person, request.body), directoryRefusals),
  );
  app.post(
    '/api/people/:id/password',
    {
      config: { secret: true },
      schema: {
        ...documented('Give a person a first password; everything open in his name ends', Made),
        params: WithId,
        body: Type.Object({ password: Type.String({ maxLength: 200 }) }),
      },
    },
    async ({ person, params, body }, reply) =>
      answer(
        reply,
        await commands.giveFirstPassword(house, person, params.id as PersonId, body.password),
        directoryRefusals,
      ),
  );
  const newHolding = act('/api/holdings', 'Grant a post; a second person confirms it', shape.HoldingForm);
  app.post(newHolding.path, newHolding.options, async (request, reply) =>
    answer(reply, await commands.grantPost(house, request.person, request.body), directoryRefusals),
  );
  const newDelegation = act('/api/delegations', 'Lend authority; a second person confirms it', shape.DelegationForm);
  app.post(newDelegation.path, newDelegation.options, async (request, reply) =>
    answer(reply, await commands.delegate(house, request.person, request.body), directoryRefusals),
  );
  const newAbsence = act('/api/absences', 'Record an absence', shape.AbsenceForm);
  app.post(newAbsence.path, newAbsence.options, async (request, reply) =>
    answer(reply, await commands.recordAbsence(house, request.person, request.body), directoryRefusals),
  );

  for (const [kind, plural] of [
    ['holding', 'holdings'],
    ['delegation', 'delegations'],
  ] as const) {
    app.post(`/api/${plural}/:id/confirm`, plain(`Confirm a ${kind} as the second person`), async (request, reply) =>
      answer(reply, await commands.confirmGrant(house, request.person, kind, request.params.id), directoryRefusals),
    );
    app.post(`/api/${plural}/:id/revoke`, plain(`Revoke a ${kind} from today`), async (request, reply) =>
      answer(reply, await commands.revokeGrant(house, request.person, kind, request.params.id), directoryRefusals),
    );
  }
  app.post('/api/absences/:id/cancel', plain('Take an absence back'), async (request, reply) =>
    answer(reply, await commands.cancelAbsence(house, request.person, request.params.id), directoryRefusals),
  );
}
