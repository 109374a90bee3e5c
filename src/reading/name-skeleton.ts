import { wordSet } from './walk.ts';

/** A person's name as it sounds, without vowels, so that حسين, Hissein and Hussein are one. Words are given folded. */

const sounds: ReadonlyMap<string, string> = new Map(
  'بb پb تt طt ثt جj دd ضd ذz ظz رr زz سs صs شs غg گg فf قk كk خk لl مm نn'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!]),
);

/** Latin letters that are written together for one sound come first. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/tch|ch|sh/g, 's'],
  [/kh|ck|[qc]/g, 'k'],
  [/dj/g, 'j'],
  [/gh/g, 'g'],
  [/dh/g, 'z'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/x/g, 'ks'],
  [/p/g, 'b'],
  [/[^bdfgjklmnrstz]/g, ''],
];

const particles = wordSet('al el ال bin ben ibn bint بن ابن بنت ould ولد');
const servants = wordSet('abd abdul abdel abdoul عبد');

function skeletonOf(word: string): string {
  const plain = /[\u0600-\u06ff]/.test(word)
    ? Array.from(word.replace(/^ال(?=...)/, ''), (letter) => sounds.get(letter) ?? '').join('')
    : latin.reduce((left, [pattern, sound]) => left.replace(pattern, sound), word.replace(/^abd[eou]*l(?=..)/, 'abd'));
  return plain.replace(/^bdl(?=..)/, 'bd').replace(/(.)\1+/g, '$1');
}

/** The sounds of a whole name, word for word, without articles and "son of"; a compound (Abdul Rahman, عبدالرحمن) is one word. */
export function soundsOf(words: readonly string[]): string[] {
  const heard: string[] = [];
  let servant = false;
  for (const word of words) {
    if (particles.has(word)) continue;
    if (servant) heard.push(`bd${skeletonOf(word)}`.replace(/(.)\1+/g, '$1'));
    else if (!servants.has(word)) heard.push(skeletonOf(word));
    servant = servants.has(word);
  }
  return heard.filter((each) => each !== '');
}
