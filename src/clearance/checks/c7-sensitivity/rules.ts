import type { AnyRule } from '../rule.ts';
import { rule as agreedWording } from './rules/agreed-wording.ts';
import { rule as dossierName } from './rules/dossier-name.ts';
import { rule as guardedPhrase } from './rules/guarded-phrase.ts';
import { rule as higherItem } from './rules/higher-item.ts';
import { rule as recipients } from './rules/recipients.ts';
import { rule as reservedSubject } from './rules/reserved-subject.ts';

/** The rules of check C7. */
export const rules: readonly AnyRule[] = [
  dossierName,
  agreedWording,
  guardedPhrase,
  reservedSubject,
  higherItem,
  recipients,
];
