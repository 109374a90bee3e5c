import { type Static, Type } from 'typebox';
import { Sha256 } from '../registration.ts';

const Code = Type.String({ minLength: 1, maxLength: 64 });
const { Optional } = Type;

/** What is to be read: files that the same person has brought in, or words typed; with what is known already of how secret they are. */
export const ProposeForm = Type.Object(
  {
    files: Optional(
      Type.Array(
        Type.Object({
          sha256: Sha256,
          name: Type.String({ minLength: 1, maxLength: 500 }),
          part: Type.Enum(['main', 'enclosure', 'transmission']),
        }),
        { maxItems: 100 },
      ),
    ),
    text: Optional(Type.String({ maxLength: 100_000, description: 'what was said, as it was typed' })),
    channel: Optional(Code),
    level: Optional(Type.Integer({ minimum: 0, maximum: 2 })),
    marking: Optional(Code),
  },
  { additionalProperties: false },
);
export type ProposeForm = Static<typeof ProposeForm>;
