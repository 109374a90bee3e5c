import type { Language } from '../../../../kernel/text.ts';
import { type Phrase, phraseFinder } from '../../../../reading/phrase-finder.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { informal } from '../register.text.ts';

/** Words of conversation; beside each what fits, where one thing does. Those that are right in some formal text are not here. */
const words: readonly (readonly [Language, string, string | null])[] = [
  ['en', 'a lot of', 'many'],
  ['en', 'lots of', 'many'],
  ['en', 'get in touch with', 'contact'],
  ['en', 'ok|okay', null],
  ['en', 'hi|hello all|everyone', null],
  ['en', 'thanks a lot', 'thank you'],
  ['en', 'kids|guys', null],
  ['en', 'gonna|wanna', null],
  ['en', 'pls|plz|thx|fyi|btw', null],
  ['en', 'looking forward to hearing from you', null],
  ['en', 'really|super|totally|pretty happy|nice|great|good|glad|cool', null],
  ['en', 'asap', 'as soon as possible'],
  ['en', 'cheers', null],
  ['en', 'sorry for|about the', 'regrets'],
  ['en', 'just wanted to', 'wish to'],
  ['en', 'a bunch|couple of', 'several'],
  ['fr', 'ok|okay', null],
  ['fr', 'merci beaucoup', 'je vous remercie'],
  ['fr', 'super|sympa|boulot|truc|trucs|bisous|coucou|nickel', null],
  ['fr', 'salut tout', null],
  ['fr', 'en espérant vous lire', null],
  ['ar', 'شكرا جزيلا يا', null],
  ['ar', 'بخصوص الموضوع إياه', null],
  ['ar', 'يعطيك|يعطيكم العافية', null],
  ['fr', 'ça va', null],
  ['fr', 'on a décidé', 'il a été décidé'],
  ['fr', 'merci d’avance', null],
  ['fr', 'bonjour à tous', null],
  ['fr', 'svp|stp|rdv', null],
  ['fr', 'du coup', 'en conséquence'],
  ['fr', 'pas mal de', 'de nombreux'],
  ['ar', 'أوكي', null],
  ['ar', 'مرحبا جميعا', null],
  ['ar', 'يا جماعة', null],
  ['ar', 'علشان|عشان', 'من أجل'],
  ['ar', 'مش', 'ليس'],
  ['ar', 'كتير|كثير كثير', 'كثيراً'],
  ['ar', 'لو سمحتم', 'يُرجى التفضل'],
];
const find = phraseFinder(
  words.map(([language, pattern, value]): Phrase<string | null> => ({ language, pattern, value })),
);

/** Words below the register of official correspondence. An organisation adds its own as phrases of its profile. */
export const rule = defineRule({
  id: 'informal',
  check: 'C4',
  severity: 'warning',
  ...informal,
  examples: {
    fires: { text: 'Thanks a lot for the report; it has a lot of good ideas.' },
    silent: { text: 'The Secretariat thanks the Embassy for the report, which holds many good ideas.' },
  },
  examine: (document) =>
    inOwnWords(document, find(document)).map(({ start, end, value }) => ({
      start,
      end,
      message: 'informal' as const,
      with: { written: document.text.slice(start, end), instead: value ?? 'none' },
    })),
});
