import { expect, it } from 'vitest';
import { pointsIn } from './points.ts';

it.each([
  [
    'one point a line',
    'The weekday is wrong\nWrite the sum in words',
    ['The weekday is wrong', 'Write the sum in words'],
  ],
  ['dashes and numbers in front are left out', '- first\n2) second\n٣. ثالثة', ['first', 'second', 'ثالثة']],
  ['a number that is the matter itself stays', '22 November is a Sunday', ['22 November is a Sunday']],
  ['empty lines are no points', '\n  \n- \nx\r\n', ['x']],
])('%s', (_name, text, points) => expect(pointsIn(text)).toEqual(points));
