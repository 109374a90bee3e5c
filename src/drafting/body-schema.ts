import { Type } from 'typebox';
import type { Body as TypedBody } from '../kernel/body.ts';

const closed = { additionalProperties: false } as const;
const Lang = Type.Union([Type.Literal('ar'), Type.Literal('en'), Type.Literal('fr')]);
const Dir = Type.Union([Type.Literal('ltr'), Type.Literal('rtl')]);
const placed = { lang: Type.Optional(Lang), dir: Type.Optional(Dir) };

const plain = {
  text: Type.String({ maxLength: 20_000 }),
  bold: Type.Optional(Type.Boolean()),
  italic: Type.Optional(Type.Boolean()),
  ...placed,
};
const Note = Type.Array(Type.Object(plain, closed), { maxItems: 100 });
const Run = Type.Object({ ...plain, note: Type.Optional(Note) }, closed);
const Runs = Type.Array(Run, { maxItems: 500 });

/** The schema of `kernel/body.ts`: what is accepted as the text of a document. */
export const Body = Type.Unsafe<TypedBody>(
  Type.Object(
    {
      blocks: Type.Array(
        Type.Union([
          Type.Object(
            { kind: Type.Literal('paragraph'), number: Type.Optional(Type.Boolean()), runs: Runs, ...placed },
            closed,
          ),
          Type.Object(
            {
              kind: Type.Literal('heading'),
              level: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]),
              runs: Runs,
              ...placed,
            },
            closed,
          ),
          Type.Object(
            {
              kind: Type.Literal('list'),
              ordered: Type.Boolean(),
              start: Type.Optional(Type.Integer({ minimum: 1 })),
              items: Type.Array(Runs, { maxItems: 500 }),
              ...placed,
            },
            closed,
          ),
          Type.Object(
            {
              kind: Type.Literal('table'),
              head: Type.Boolean(),
              rows: Type.Array(Type.Array(Runs, { maxItems: 20 }), { maxItems: 1000 }),
              ...placed,
            },
            closed,
          ),
          Type.Object(
            { kind: Type.Literal('quote'), paragraphs: Type.Array(Runs, { maxItems: 200 }), ...placed },
            closed,
          ),
        ]),
        { maxItems: 5000 },
      ),
    },
    closed,
  ),
);
export type Body = TypedBody;
