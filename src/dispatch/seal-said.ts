import { showMoment } from '../kernel/dates-shown.ts';
import { format } from '../kernel/message.ts';
import type { Language } from '../kernel/text.ts';
import { holderNames, sealTexts } from './seal.text.ts';
import type { SealView } from './seal.ts';

const momentOf = (at: string, language: Language): string => showMoment(new Date(at), 'UTC', language);

/** A signature in the papers of a document: whose it is, and what stands behind it. */
export function sealSaid(seal: SealView, language: Language): [string, string] {
  const { holder, name, keyKind, trial, issuer, stampedAt, stampedBy } = seal;
  const said = [
    format(sealTexts.by, language, { name, kind: keyKind }),
    trial ? sealTexts.trial[language] : format(sealTexts.issuer, language, { issuer }),
    stampedAt === null
      ? sealTexts.notStamped[language]
      : `${format(sealTexts.stamped, language, { by: stampedBy ?? '' })} ${momentOf(stampedAt, language)}`,
  ];
  return [holderNames[holder][language], said.join('; ')];
}
