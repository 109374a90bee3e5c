import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './announced-count.ts';

test.each([
  ['The Council took the following five decisions:\n1. One\n2. Two\n3. Three\n4. Four', ['error: five']],
  ['Les cinq points suivants :\n- un\n- deux\n- trois', ['error: cinq']],
  ['اعتمد المجلس التوصيات الخمس التالية:\nأ- الأولى\nب- الثانية\nج- الثالثة', ['error: الخمس']],
  ['The three recommendations below:\n\n(a) One;\n\n(b) Two; and\n\n(c) Three.', []],
  ['The following five States: Algeria, Egypt, Libya, Morocco and Tunisia.', []],
  ['The following six States: Algeria, Egypt, Libya, Morocco and Tunisia.', ['error: six']],
  ['The following two bodies: Trade and Industry; Culture and Youth.', []],
  ['الدول الثلاث التالية: الجزائر، والمغرب، وتونس.', []],
  ['الدول الأربع التالية: الجزائر، والمغرب، وتونس.', ['error: الأربع']],
  ['It decided the following:\n1. One\n2. Two', []],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
