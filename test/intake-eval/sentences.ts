import type { Language } from '../../src/kernel/text.ts';
import type { Writer } from './senders.ts';

/** What of a letter is known before its sentences are written. */
interface Given {
  readonly kind: string;
  readonly language: Language;
  readonly writer: Writer;
  readonly secretariat: string;
  /** The number of the document of ours that it answers, and the day of that as it writes it. */
  readonly replyTo: string | null;
  readonly answeredOn: string;
  /** How its first sentence names the matter; empty where a line above does. */
  readonly about: string;
  readonly cites: string | null;
}

/** The sentence with which a letter or note opens, that with which it cites a resolution, and its close. */
export function sentencesOf({ kind, language, writer, secretariat, replyTo, answeredOn, about, cites }: Given): {
  readonly first: string;
  readonly citing: readonly string[];
  readonly close: string;
} {
  const say = (ar: string, en: string, fr: string): string => ({ ar, en, fr })[language];
  const referring =
    replyTo === null
      ? ''
      : say(
          `، وبالإشارة إلى مذكرتها رقم ${replyTo} المؤرخة ${answeredOn}،`,
          `, with reference to its note No. ${replyTo} dated ${answeredOn},`,
          `, se référant à sa note n° ${replyTo} du ${answeredOn},`,
        );
  const verb = say(writer.gender === 'f' ? 'تهدي' : 'يهدي', 'presents its compliments to', 'présente ses compliments');
  const their = say(writer.gender === 'f' ? 'تحياتها' : 'تحياته', '', '');
  const first =
    kind === 'letter'
      ? replyTo === null
        ? say(
            `يسرني أن أكتب إلى معاليكم${about || ' في الموضوع المشار إليه أعلاه'}.`,
            `I have the honour to write to Your Excellency${about || ' on the above matter'}.`,
            `J’ai l’honneur de m’adresser à Votre Excellence${about || ' sur la question citée en objet'}.`,
          )
        : say(
            `بالإشارة إلى كتاب معاليكم رقم ${replyTo} المؤرخ ${answeredOn}${about}، يسرني أن أحيطكم علمًا بما يلي.`,
            `With reference to your letter No. ${replyTo} dated ${answeredOn}${about}, I have the honour to inform Your Excellency as follows.`,
            `En réponse à votre lettre n° ${replyTo} du ${answeredOn}${about}, j’ai l’honneur de porter à votre connaissance ce qui suit.`,
          )
      : say(
          `${verb} ${writer.named} أطيب ${their} إلى ${secretariat}${referring || '،'} ${writer.gender === 'f' ? 'ويشرفها' : 'ويشرفه'} أن ${writer.gender === 'f' ? 'تحيطها' : 'يحيطها'} علمًا بما يلي${about}.`,
          `${writer.named} ${verb} the ${secretariat}${referring || ' and'} has the honour to inform it of the following${about}.`,
          `${writer.named} ${verb} au ${secretariat}${referring || ' et'} a l’honneur de porter à sa connaissance ce qui suit${about}.`,
        );
  const citing =
    cites === null
      ? []
      : [
          say(
            `ويأتي ذلك تنفيذًا لما نص عليه ${cites} الصادر عن مجلس وزراء الخارجية.`,
            `This is in pursuance of ${cites} of the Council of Foreign Ministers.`,
            `Cela fait suite à ${cites} du Conseil des ministres des Affaires étrangères.`,
          ),
        ];
  const close =
    kind === 'letter'
      ? say(
          'وتفضلوا معاليكم بقبول فائق الاحترام والتقدير.',
          'Please accept, Excellency, the assurances of my highest consideration.',
          'Veuillez agréer, Excellence, les assurances de ma très haute considération.',
        )
      : say(
          `${writer.gender === 'f' ? 'وتغتنم' : 'ويغتنم'} ${writer.named} هذه الفرصة ${writer.gender === 'f' ? 'لتعرب' : 'ليعرب'} للأمانة العامة عن فائق ${writer.gender === 'f' ? 'تقديرها واحترامها' : 'تقديره واحترامه'}.`,
          `${writer.named} avails itself of this opportunity to renew to the General Secretariat the assurances of its highest consideration.`,
          `${writer.named} saisit cette occasion pour renouveler au Secrétariat général les assurances de sa très haute considération.`,
        );
  return { first, citing, close };
}
