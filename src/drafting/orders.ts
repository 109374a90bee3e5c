import { type TSchema, Type } from 'typebox';
import { languages } from '../kernel/text.ts';
import { Day, Id } from '../register/registration.ts';
import { positions } from './concurrence.ts';
import { DraftContent } from './content.ts';
import { roads } from './drafting.ts';

const closed = { additionalProperties: false } as const;
const nullable = <T extends TSchema>(schema: T) => Type.Union([Type.Null(), schema]);
const edition = { edition: Type.Integer({ minimum: 1 }) };
const Records = Type.Array(Id, { maxItems: 50 });
const Level = Type.Integer({ minimum: 0, maximum: 2 });
const Amount = Type.Object(
  { value: Type.String({ pattern: '^\\d{1,16}(\\.\\d{1,2})?$' }), currency: Type.String({ pattern: '^[A-Z]{3}$' }) },
  closed,
);

/** What a draft is begun with. */
export const StartForm = Type.Object(
  {
    road: Type.Enum([...roads]),
    kind: Type.String({ maxLength: 64 }),
    unit: Id,
    subject: Type.String({ minLength: 1, maxLength: 2000 }),
    answers: Type.Optional(Records),
    quotes: Type.Optional(Records),
    answersWritten: Type.Optional(nullable(Type.String({ maxLength: 300 }))),
    level: Type.Optional(Level),
    amount: Type.Optional(nullable(Amount)),
    language: Type.Optional(Type.Enum([...languages])),
    remedy: Type.Optional(
      nullable(Type.Object({ manner: Type.Enum(['corrigendum', 'withdrawal', 'recall']), of: Id }, closed)),
    ),
  },
  closed,
);

export const AmendForm = Type.Object(
  {
    ...edition,
    kind: Type.Optional(Type.String({ maxLength: 64 })),
    level: Type.Optional(Level),
    amount: Type.Optional(nullable(Amount)),
    answers: Type.Optional(Records),
    quotes: Type.Optional(Records),
  },
  closed,
);

export const SaveForm = Type.Object(
  {
    ...edition,
    content: DraftContent,
    note: Type.Optional(nullable(Type.String({ maxLength: 1000 }))),
    /** The suggestions that were taken over into this content. */
    accepted: Type.Optional(Type.Array(Id, { maxItems: 2_000 })),
  },
  closed,
);

export const EditionForm = Type.Object(edition, closed);
export const WithdrawForm = Type.Object({ ...edition, reason: Type.String({ maxLength: 1000 }) }, closed);

/** A file that was brought in (`sha256`), or one of a record on which the draft rests (`file`). */
export const AttachForm = Type.Object(
  {
    sha256: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
    file: Type.Optional(Id),
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    title: Type.String({ maxLength: 2000 }),
    part: Type.Enum(['main', 'enclosure']),
    level: Type.Optional(Level),
  },
  closed,
);

export const TextForm = Type.Object({ sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }) }, closed);

const Units = Type.Array(Id, { minItems: 1, maxItems: 50 });
export const AskForm = Type.Object({ ...edition, units: Units }, closed);

export const OpenForm = Type.Object(
  {
    ...edition,
    asked: Type.Array(Type.Object({ unit: Id, dueOn: Day }, closed), { minItems: 1, maxItems: 50 }),
    question: Type.Optional(nullable(Type.String({ maxLength: 2000 }))),
  },
  closed,
);

export const AnswerForm = Type.Object(
  {
    position: Type.Enum([...positions]),
    remarks: Type.Optional(nullable(Type.String({ maxLength: 10_000 }))),
  },
  closed,
);

/** The groups whose members are each sent an original, with those left out; null lets one document go to all again. */
export const OriginalsForm = Type.Object(
  {
    ...edition,
    groups: nullable(
      Type.Array(
        Type.Object({ id: Type.String({ maxLength: 64 }), except: Type.Array(Id, { maxItems: 400 }) }, closed),
        { maxItems: 20 },
      ),
    ),
    byMail: Type.Optional(Type.Boolean()),
  },
  closed,
);

/** One original as it would be: everything resolved, or what is missing. */
export const OriginalRow = Type.Object({
  place: Type.Integer(),
  name: Type.String(),
  language: Type.Enum([...languages]),
  addressee: nullable(Type.Object({}, { additionalProperties: true })),
  problem: nullable(
    Type.Object({
      code: Type.String(),
      texts: Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() }),
    }),
  ),
});
