import type { Language } from '../../../kernel/text.ts';
import type { CheckedDocument } from '../document.ts';
import { type Line, linesOf } from './lines.ts';

/** A paragraph of a resolution: its number where it has one, and the verb form with which it begins. */
export type ResolutionLine = Line & {
  readonly number: number | null;
  readonly label: string;
  /** Where its words begin behind the number. */
  readonly from: number;
  readonly mood: 'preamble' | 'operative' | null;
  /** The words by which the mood is known. */
  readonly verb: string;
};

const preambles: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:also|further|deeply|fully|once again|again)\s)?(?:recalling|reaffirming|affirming|noting|considering|expressing|recogni[sz]ing|stressing|emphasi[sz]ing|taking|having|bearing|welcoming|condemning|commending|appreciating|acknowledging|underlining|underscoring|reiterating|desiring|reali[sz]ing|believing|proceeding|acting|requesting|calling|urging|inviting|deciding|guided by|aware of|mindful of|convinced|concerned|alarmed|conscious of|pursuant to)\b/iu,
  fr: /^(?:(?:rappelant|réaffirmant|affirmant|notant|considérant|exprimant|reconnaissant|soulignant|prenant|ayant|se félicitant|condamnant|saluant|appréciant|réitérant|désireux|croyant|agissant|demandant|priant|invitant|décidant|tenant|guidé|conscient|convaincu|préoccupé|alarmé|gardant)(?:e|s|es)?)(?=[\s,])/iu,
  ar: /^و?إذ(?:ا)?\s/u,
};
const operatives: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:also|further|strongly|once again)\s)?(?:requests|decides|calls (?:on|upon|for)|urges|takes note|welcomes|invites|condemns|reaffirms|commends|expresses|stresses|emphasi[sz]es|endorses|approves|adopts|mandates|entrusts|appeals|notes|supports|reiterates|affirms|recommends|authori[sz]es)\b/iu,
  fr: /^(?:(?:demande|décide|prie|invite|condamne|réaffirme|prend (?:note|acte)|exprime|souligne|salue|se félicite|appelle|engage|exhorte|approuve|adopte|charge|recommande|réitère|appuie|note|autorise))(?=[\s,])/iu,
  ar: /^و?(?:يطلب|يقرر|يدعو|يحث|يدين|يؤكد|يعرب|يحيط|يشيد|يرحب|يوصي|يعتمد|يكلف|يناشد|يشدد|يجدد|يوافق|يفوض)\s/u,
};
const numbered = /^\s*([0-9]{1,3}|[٠-٩]{1,3})\s?[.)\-–—]\s+/u;
/** What comes behind a resolution and is not its text. */
const heading =
  /^(?:explanatory note|annex|appendix|note explicative|annexe|appendice|مذكرة إيضاحية|ملحق|المرفق|مرفق)\b|^(?:مذكرة إيضاحية|ملحق|المرفق|مرفق)(?:\s|$)/iu;

const figure = (written: string): number =>
  Number(written.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));

/** The paragraphs of a resolution up to its annexes; empty where the document is none. */
export function resolutionLines(document: CheckedDocument): readonly ResolutionLine[] {
  if (document.facts.kind !== 'resolution') return [];
  const lines = linesOf(document);
  const end = lines.findIndex(({ words }, at) => at > 2 && words.length < 60 && heading.test(words.trim()));
  return lines.slice(0, end < 0 ? lines.length : end).map((line): ResolutionLine => {
    const label = numbered.exec(line.words);
    const offset = label?.[0].length ?? 0;
    const words = line.plain.replace(numbered, '');
    const preamble = preambles[line.language].exec(words);
    const operative = preamble ? null : operatives[line.language].exec(words);
    return {
      ...line,
      number: label ? figure(label[1]!) : null,
      label: label?.[1] ?? '',
      from: line.start + offset,
      mood: preamble ? 'preamble' : operative ? 'operative' : null,
      verb: (preamble ?? operative)?.[0].trim() ?? '',
    };
  });
}
