import { type TSchema, Type } from 'typebox';
import type { House } from '../directory/house.ts';
import type { ItemId, PersonId, ReferralId } from '../kernel/id.ts';
import { done } from '../kernel/outcome.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from '../register/registration.ts';
import { closeItem, reopenItem, shareContents } from './close.commands.ts';
import { directItem, referFurther, withdrawReferral } from './direct.commands.ts';
import { askExtension, decideExtension } from './extension.commands.ts';
import { leadOfPast } from './lead.commands.ts';
import * as orders from './orders.ts';
import { referralRefusals as refusals } from './referral.text.ts';
import { acknowledgeReferral, contribute, returnReferral, subRefer } from './unit.commands.ts';

const params = Type.Object({ id: Id });
const Done = Type.Null();
const Closed = Type.Object({ edition: Type.Integer() });
const described = (summary: string, response: TSchema) => ({
  tags: ['referral'],
  summary,
  params,
  response: { [response === Done ? 204 : 200]: response, ...problemResponses },
});

/** What the Cabinet does with an item, and what units do with what was referred to them. */
export function referralRoutes(app: App, house: House): void {
  itemRoutes(app, house);
  unitRoutes(app, house);
}

const name = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });
const share = { to: Type.Integer(), of: Type.Integer() };
const Lead = Type.Object({
  to: Type.String({ description: 'unit:… or person:…' }),
  name,
  sureness: Type.Enum(['likely', 'unsure']),
  bySender: Type.Union([Type.Object(share), Type.Null()]),
  byWords: Type.Union([Type.Object({ ...share, words: Type.Array(Type.String()) }), Type.Null()]),
  examples: Type.Array(Type.Object({ item: Id, number: Type.String() })),
  orElse: Type.Union([Type.Object({ to: Type.String(), name }), Type.Null()]),
});

function itemRoutes(app: App, house: House): void {
  app.get(
    '/api/items/:id/lead',
    {
      schema: {
        ...described(
          'To whom items like this one went, for whoever directs',
          Type.Object({ lead: Type.Union([Lead, Type.Null()]) }),
        ),
        description:
          'Counted from past items that you may read and that are not classified, with what it rests on. Nothing is chosen by it.',
      },
    },
    async ({ params, person }, reply) => {
      const outcome = await leadOfPast(house, person, params.id);
      return answer(reply, outcome.done ? done({ lead: outcome.value }) : outcome, refusals);
    },
  );
  app.post(
    '/api/items/:id/direct',
    {
      schema: {
        ...described(
          'Direct an item to one lead and to others',
          Type.Object({ referrals: Type.Array(Id), edition: Type.Integer() }),
        ),
        body: orders.DirectForm,
      },
    },
    async ({ params, body, person }, reply) => {
      const charges = orders.chargesOf([body.lead, ...(body.others ?? [])]);
      if (!charges.done) return answer(reply, charges, refusals);
      const [lead, ...others] = charges.value;
      const order = {
        edition: body.edition,
        lead: lead!,
        others,
        directive: orders.directiveOf(body.directive),
        insteadBecause: body.insteadBecause ?? null,
      };
      return answer(reply, await directItem(house, person, params.id as ItemId, order), refusals);
    },
  );

  app.post(
    '/api/items/:id/refer',
    {
      schema: {
        ...described(
          'Refer an item that has its lead to others, for information or advice',
          Type.Object({ referrals: Type.Array(Id) }),
        ),
        body: orders.ReferForm,
      },
    },
    async ({ params, body, person }, reply) => {
      const others = orders.chargesOf(body.others);
      if (!others.done) return answer(reply, others, refusals);
      const order = { others: others.value, directive: orders.directiveOf(body.directive) };
      return answer(reply, await referFurther(house, person, params.id as ItemId, order), refusals);
    },
  );

  app.post(
    '/api/items/:id/close',
    { schema: { ...described('Close an item by its answer, or for a reason', Closed), body: orders.CloseForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await closeItem(house, person, params.id as ItemId, orders.closingOf(body)), refusals),
  );

  app.post(
    '/api/items/:id/reopen',
    { schema: { ...described('Open a closed item again', Closed), body: orders.ReasonForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await reopenItem(house, person, params.id as ItemId, body), refusals),
  );

  app.post(
    '/api/items/:id/share-contents',
    { schema: { ...described('Show what was in a sealed envelope to named persons', Done), body: orders.ShareForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await shareContents(house, person, params.id as ItemId, body.persons as PersonId[]), refusals),
  );
}

function unitRoutes(app: App, house: House): void {
  app.post(
    '/api/referrals/:id/acknowledge',
    { schema: { ...described('Acknowledge a referral', Done), body: orders.EditionForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await acknowledgeReferral(house, person, params.id as ReferralId, body.edition), refusals),
  );

  app.post(
    '/api/referrals/:id/sub-refer',
    {
      schema: {
        ...described('Refer an item on inside the unit', Type.Object({ referral: Id })),
        body: orders.SubReferForm,
      },
    },
    async ({ params, body, person }, reply) => {
      const charge = orders.chargeOf(body);
      if (!charge.done) return answer(reply, charge, refusals);
      const order = { ...charge.value, edition: body.edition };
      return answer(reply, await subRefer(house, person, params.id as ReferralId, order), refusals);
    },
  );

  app.post(
    '/api/referrals/:id/return',
    { schema: { ...described('Return a referral with the reason', Done), body: orders.ReasonForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await returnReferral(house, person, params.id as ReferralId, body), refusals),
  );

  app.post(
    '/api/referrals/:id/withdraw',
    { schema: { ...described('Withdraw a referral with the reason', Done), body: orders.ReasonForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await withdrawReferral(house, person, params.id as ReferralId, body), refusals),
  );

  app.post(
    '/api/referrals/:id/contribute',
    {
      schema: {
        ...described('Contribute to a referral', Type.Object({ contribution: Id })),
        body: orders.ContributionForm,
      },
    },
    async ({ params, body, person }, reply) => {
      const given = { edition: body.edition, text: body.text, isFinal: body.final ?? false };
      return answer(reply, await contribute(house, person, params.id as ReferralId, given), refusals);
    },
  );

  app.post(
    '/api/referrals/:id/ask-extension',
    { schema: { ...described('Ask for a later day', Type.Object({ extension: Id })), body: orders.AskForm } },
    async ({ params, body, person }, reply) => {
      const until = orders.dayOf(body.until);
      if (!until.done) return answer(reply, until, refusals);
      const asking = { ...body, until: until.value };
      return answer(reply, await askExtension(house, person, params.id as ReferralId, asking), refusals);
    },
  );

  app.post(
    '/api/extensions/:id/grant',
    { schema: { ...described('Grant a later day', Done), body: orders.GrantForm } },
    async ({ params, body, person }, reply) => {
      const until = orders.dayOf(body.until);
      if (!until.done) return answer(reply, until, refusals);
      return answer(
        reply,
        await decideExtension(house, person, params.id, { until: until.value, reason: null }),
        refusals,
      );
    },
  );

  app.post(
    '/api/extensions/:id/refuse',
    { schema: { ...described('Refuse a later day, with the reason', Done), body: orders.RefuseForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await decideExtension(house, person, params.id, { until: null, reason: body.reason }), refusals),
  );
}
