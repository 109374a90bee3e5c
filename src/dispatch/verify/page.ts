import type { Profile } from '../../directory/profile.ts';
import { showDay } from '../../kernel/dates-shown.ts';
import { format } from '../../kernel/message.ts';
import { directionOf, isLanguage, type Language, languages, type Text } from '../../kernel/text.ts';
import { groupedCode, readCode } from '../codes.ts';
import {
  fileVerdictSentences,
  languageNames,
  type VerifyWord,
  verdictNames,
  verdictSentences,
  verifyWords,
} from './verify.text.ts';
import { type FileVerdict, fileVerdict, type Verdict, type Verified } from './verify.ts';

/** What the page shows: nothing asked yet, or what the house says of a code, and of a file where its hash was typed. */
export interface Asked {
  readonly language: Language;
  readonly typed: string | null;
  readonly verified: Verified | null;
  readonly sha256: string | null;
  /** So many were asked for that the house answers none for a while. */
  readonly isSlowed?: boolean;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const manner: Readonly<Record<Verdict | FileVerdict, 'good' | 'warn' | 'bad' | ''>> = {
  valid: 'good',
  corrected: 'warn',
  withdrawn: 'bad',
  recalled: 'bad',
  unknown: '',
  letter: 'good',
  enclosure: 'good',
  other: 'bad',
};
const signs = {
  good: '<path d="M5 13l5 5L20 7"/>',
  warn: '<path d="M12 4v10M12 19v.5"/>',
  bad: '<path d="M6 6l12 12M18 6L6 18"/>',
  '': '<path d="M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2.5M12 19v.5"/>',
} as const;

const banner = (kind: Verdict | FileVerdict, title: string | null, sentence: string, attributes = ''): string => `
<div class="verdict ${manner[kind]}"${attributes}><svg viewBox="0 0 24 24" aria-hidden="true">${signs[manner[kind]]}</svg>
<div>${title === null ? '' : `<strong>${escaped(title)}</strong>`}<p>${escaped(sentence)}</p></div></div>`;

/** The whole page on which anyone verifies a document: plain HTML that works without scripts, in one language. */
export function verifyPage(asked: Asked, profile: Profile, trial: boolean): string {
  const { language, verified } = asked;
  const say = (text: Text): string => escaped(format(text, language));
  const word = (code: VerifyWord): string => say(verifyWords[code]);
  const { mark } = profile.letterhead;
  const shape = mark.paths.map((path) => `<path fill-rule="evenodd" d="${escaped(path)}"/>`).join('');
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${word('title')} – ${say(profile.organisation.name)}</title>
<link rel="icon" href="${escaped(iconOf(mark, shape))}">
<link rel="stylesheet" href="/verify-page/page.css">
<script src="/verify-page/page.js" defer></script>
</head>
<body>
<header>
<svg viewBox="${escaped(mark.viewBox)}" aria-hidden="true">${shape}</svg>
<div class="house">${say(profile.organisation.name)}</div>
<nav aria-label="${word('languages')}">${languages.map((one) => languageLink(one, asked)).join('')}</nav>
</header>
<main>
${trial ? `<p class="trial" role="note">${word('trial')}</p>` : ''}
<h1>${word('title')}</h1>
${asked.isSlowed === true ? `<p class="trial" role="alert">${word('slowed')}</p>` : ''}
${verified === null ? '' : answerOf(asked, verified, profile)}
${verified === null || verified.verdict === 'unknown' ? askForm(asked) : ''}
<section class="card"><h2>${word('proves')}</h2><p>${word('proves-file')}</p></section>
</main>
<footer>${verified === null || verified.verdict === 'unknown' ? '' : `<a href="/verify?lang=${language}">${word('another')}</a>`}</footer>
</body>
</html>
`;
}

const iconOf = ({ viewBox }: Profile['letterhead']['mark'], shape: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${escaped(viewBox)}" fill="#17594a">${shape}</svg>`)}`;

const ownNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English', fr: 'Français' };

function languageLink(one: Language, { language, typed, sha256 }: Asked): string {
  const code = typed === null ? null : (readCode(typed) ?? typed);
  const path = code === null ? '/verify' : `/verify/${encodeURIComponent(code)}`;
  const hash = sha256 === null ? '' : `&sha256=${encodeURIComponent(sha256)}`;
  const current = one === language ? ' aria-current="true"' : '';
  return `<a href="${escaped(`${path}?lang=${one}${hash}`)}" lang="${one}" hreflang="${one}"${current}>${ownNames[one]}</a>`;
}

function answerOf(asked: Asked, verified: Verified, profile: Profile): string {
  const { language } = asked;
  const { verdict } = verified;
  const say = (text: Text): string => format(text, language);
  const head = banner(verdict, say(verdictNames[verdict]), say(verdictSentences[verdict]), ' role="status"');
  const code = readCode(asked.typed ?? '');
  const shown = code === null ? (asked.typed ?? '').slice(0, 100) : groupedCode(code);
  const asCode = `<dt>${escaped(say(verifyWords.code))}</dt><dd><code dir="ltr">${escaped(shown)}</code></dd>`;
  if (verified.dated === null) return `<section class="card">${head}<dl>${asCode}</dl></section>`;
  const kind = profile.kinds.find((one) => one.id === verified.kind);
  const text = isLanguage(verified.language) ? say(languageNames[verified.language]) : '';
  const facts: [VerifyWord, string, string][] = [
    ['number', verified.number ?? '', 'number'],
    ['date', showDay(verified.dated, language, { calendar: 'both' }), ''],
    ['kind', kind === undefined ? (verified.kind ?? '') : say(kind.name), ''],
    ['issuer', say(profile.organisation.sender), ''],
    ['text', text, ''],
    ...comparedFact(verified, language),
  ];
  const rows = facts.map(
    ([name, value, style]) =>
      `<dt>${escaped(say(verifyWords[name]))}</dt><dd class="${style}"><bdi>${escaped(value)}</bdi></dd>`,
  );
  return `<section class="card">${head}<dl>${rows.join('')}${asCode}</dl></section>${fileCheck(asked, verified)}`;
}

/** Of what was signed with a pen: on which day its scan was compared. */
const comparedFact = ({ comparedOn }: Verified, language: Language): [VerifyWord, string, string][] =>
  comparedOn === null
    ? []
    : [['by-hand', format(verifyWords.compared, language, { day: showDay(comparedOn, language) }), '']];

/** In the browser where it can, else by the hash that someone typed. */
function fileCheck({ language, typed, sha256 }: Asked, verified: Verified): string {
  const say = (text: Text): string => escaped(format(text, language));
  const word = (code: VerifyWord): string => say(verifyWords[code]);
  const result = (kind: FileVerdict): string =>
    banner(kind, null, format(fileVerdictSentences[kind], language), ` data-result="${kind}" hidden`);
  const typedResult =
    sha256 === null
      ? ''
      : banner(
          fileVerdict(verified, sha256),
          null,
          format(fileVerdictSentences[fileVerdict(verified, sha256)], language),
          ' role="status"',
        );
  return `<section class="card"><h2>${word('file')}</h2>
<div class="drop" data-letters="${verified.letters.join(' ')}" data-enclosures="${verified.enclosures.join(' ')}" hidden>
<p>${word('file-hint')}</p>
<input type="file" id="file"><label for="file" class="button">${word('file-choose')}</label>
<p class="hint">${word('file-stays')}</p>
<div class="result" role="status"><p data-result="reading" hidden>${word('file-reading')}</p>
${result('letter')}${result('enclosure')}${result('other')}<p data-result="failed" hidden>${word('file-failed')}</p></div>
</div>
<form id="by-hash" method="get" action="/verify/${escaped(encodeURIComponent(readCode(typed ?? '') ?? ''))}">
<input type="hidden" name="lang" value="${language}">
<label for="sha256">${word('file-hash')}</label>
<input type="text" id="sha256" name="sha256" maxlength="100" autocomplete="off" spellcheck="false" value="${escaped(sha256 ?? '')}">
<p class="hint">${word('file-hash-hint')}</p>
<button type="submit">${word('file-check')}</button>
</form>
${typedResult === '' ? '' : `<div class="result">${typedResult}</div>`}</section>`;
}

function askForm({ language, typed }: Asked): string {
  const word = (code: VerifyWord): string => escaped(format(verifyWords[code], language));
  return `<section class="card"><form method="get" action="/verify">
<p>${word('intro')}</p>
<input type="hidden" name="lang" value="${language}">
<label for="code">${word('code')}</label>
<input type="text" id="code" name="code" maxlength="100" autocomplete="off" autocapitalize="characters" spellcheck="false" required value="${escaped((typed ?? '').slice(0, 100))}">
<p class="hint">${word('code-hint')}</p>
<button type="submit">${word('ask')}</button>
</form></section>`;
}
