import { beforeAll, describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import { readDraft } from '../clearance/findings/read-draft.ts';
import type { DraftContent } from '../drafting/content.ts';
import { draftById } from '../drafting/drafting.store.ts';
import { chooseOriginals, showOriginals } from '../drafting/merge.commands.ts';
import { startDraft } from '../drafting/start.commands.ts';
import { submitDraft } from '../drafting/submit.commands.ts';
import { saveVersion } from '../drafting/version.commands.ts';
import { bodyFromText } from '../kernel/body.ts';
import { addressTheMissions, circularDraft } from './test-originals.ts';
import { idOf, outside, refusalOf, submittedDraft, value } from './test-road.ts';

const held = houseForTests();
beforeAll(() => addressTheMissions(held.house));

const withText =
  (words: string) =>
  (content: DraftContent): DraftContent => ({
    ...content,
    languages: content.languages.map((version) => ({ ...version, body: bodyFromText(words) })),
  });

const withEmail =
  (text: string) =>
  (content: DraftContent): DraftContent => ({ ...content, email: { subject: 'The meeting', text } });

describe('Before its submission a circular is refused where an original could not be made, and the original is named', () => {
  test.each([
    [
      'no version in its working language',
      'no-language-version',
      {
        change: (content: DraftContent): DraftContent => ({
          ...content,
          languages: content.languages
            .filter(({ language }) => language !== 'fr')
            .map((one) => ({ ...one, authentic: one.language === 'en' })),
        }),
      },
      'République centrafricaine',
    ],
    [
      'a field that the house does not know',
      'field-unknown',
      { change: withText('To the capital, {capital}.') },
      'capital',
    ],
    [
      'a field of which the directory knows nothing',
      'field-empty',
      { change: withText('{salutation}, we write.') },
      'salutation',
    ],
    [
      'a field of the covering e-mail that the house does not know',
      'field-unknown',
      { change: withEmail('To the capital, {capital}.') },
      'capital',
    ],
    [
      'a field of the covering e-mail of which the directory knows nothing',
      'field-empty',
      { change: withEmail('{salutation}, we write.') },
      'salutation',
    ],
    [
      'a field in the subject',
      'field-in-subject',
      {
        change: (content: DraftContent): DraftContent => ({
          ...content,
          languages: content.languages.map((one) => ({ ...one, subject: 'For {name}' })),
        }),
      },
      'name',
    ],
  ] as const)('%s', async (_, code, wishes, named) => {
    const { house } = held;
    const nadia = house.person('nadia-almond');
    const draft = await circularDraft(house, { group: 'observer-missions', ...wishes });
    const { rows } = value(await showOriginals(house, nadia, draft.id));
    const wrong = rows.filter(({ problem }) => problem?.code === code);
    expect(wrong.length).toBeGreaterThan(0);
    for (const language of ['ar', 'en', 'fr'] as const) expect(wrong[0]!.problem!.texts[language]).not.toBe('');
    expect(wrong.some(({ problem }) => problem!.texts.en.includes(named))).toBe(true);
    expect(refusalOf(await submitDraft(house, nadia, draft.id, { expectedEdition: draft.edition }))).toBe(code);
  });

  test('who has no address by e-mail, who stands twice, who gets a copy only', async () => {
    const { house } = held;
    const nadia = house.person('nadia-almond');
    const draft = await circularDraft(house, { group: 'observer-missions' });
    const tried = async (change: (content: DraftContent) => DraftContent): Promise<string> => {
      const fresh = await circularDraft(house, { group: 'observer-missions' });
      const content = change(draft.content);
      const saved = value(await saveVersion(house, nadia, fresh.id, content, { expectedEdition: fresh.edition }));
      return refusalOf(await submitDraft(house, nadia, fresh.id, { expectedEdition: saved.edition }));
    };
    const ministry = await idOf(house, 'mfa-ma');
    const [first, ...others] = draft.content.addressees;
    expect(
      await tried((content) => ({
        ...content,
        addressees: [...content.addressees, { ...first!, correspondent: ministry }],
      })),
    ).toBe('no-address');
    expect(await tried((content) => ({ ...content, addressees: [...content.addressees, first!] }))).toBe(
      'original-twice',
    );
    expect(await tried((content) => ({ ...content, addressees: [{ ...first!, role: 'cc' }, ...others] }))).toBe(
      'copy-of-originals',
    );
    expect(await tried((content) => ({ ...content, addressees: others }))).toBe('group-member-missing');
  });

  test('an ordinary letter that leaves a field open, and a kind that has no addressees', async () => {
    const { house } = held;
    const text = {
      languages: [
        {
          language: 'en' as const,
          authentic: true,
          title: null,
          subject: 'A meeting',
          salutation: null,
          body: bodyFromText('We write to {addressee}.'),
          close: null,
        },
      ],
    };
    await expect(submittedDraft(house, { content: text })).rejects.toThrow('field-without-originals');
    const email = { subject: 'A meeting', text: 'We write to {addressee}.' };
    await expect(submittedDraft(house, { content: { email } })).rejects.toThrow('field-without-originals');
    const nadia = house.person('nadia-almond');
    const report = value(
      await startDraft(house, nadia, {
        road: 'outgoing',
        kind: 'press-release',
        unit: house.unit('legal'),
        subject: 'News',
        answers: [],
        quotes: [],
      }),
    );
    const content = { ...report.proposal, originals: { groups: [] } };
    expect(refusalOf(await saveVersion(house, nadia, report.id, content, { expectedEdition: report.edition }))).toBe(
      'kind-without-originals',
    );
  });
});

test('Who is left out of a group gets no original and is not missed; one document to all again keeps the list', async () => {
  const { house } = held;
  const nadia = house.person('nadia-almond');
  const draft = await circularDraft(house, { group: 'observer-missions', except: ['observer-th'] });
  expect(draft.content.addressees).toHaveLength(4);
  expect(draft.content.addressees.map(({ correspondent }) => correspondent)).not.toContain(
    await idOf(house, 'observer-th'),
  );
  const back = value(await chooseOriginals(house, nadia, draft.id, { edition: draft.edition, groups: null }));
  expect(back.addressees).toBe(4);
  expect(
    refusalOf(
      await chooseOriginals(house, nadia, draft.id, { edition: back.edition, groups: [{ id: 'moon', except: [] }] }),
    ),
  ).toBe('unknown-group');
  const again = value(
    await chooseOriginals(house, nadia, draft.id, {
      edition: back.edition,
      groups: [{ id: 'observer-missions', except: [] }],
      byMail: true,
    }),
  );
  expect(again.addressees).toBe(5);
  expect(refusalOf(await submitDraft(house, nadia, draft.id, { expectedEdition: again.edition }))).toBe('done');
});

test('The machine finds nothing to say of the fields of a circular as it was proposed', async () => {
  const { house } = held;
  const draft = await circularDraft(house, { group: 'observer-missions' });
  const found = await read(house, house.person('nadia-almond'), async (tx, actor, today) =>
    readDraft(tx, house, actor, (await draftById(tx, draft.id))!, today),
  );
  expect(found!.findings).toEqual([]);
});

test('A letter greets each person by rank and gender, in the language of the body he stands for', async () => {
  const { house } = held;
  const nadia = house.person('nadia-almond');
  const started = value(
    await startDraft(house, nadia, {
      road: 'outgoing',
      kind: 'letter',
      unit: house.unit('legal'),
      subject: 'An invitation',
      answers: [],
      quotes: [],
      language: 'en',
    }),
  );
  const version = (language: 'ar' | 'en' | 'fr', salutation: string, close: string) => ({
    language,
    authentic: language === 'en',
    title: null,
    subject: 'An invitation',
    salutation,
    body: bodyFromText('…'),
    close,
  });
  const persons = [
    ['trial-mission-qaf--rashid-meteor', 'ar'],
    ['trial-mission-bensalem--selma-comet', 'en'],
    ['trial-mission-icaria--karima-eclipse', 'fr'],
  ] as const;
  const content: DraftContent = {
    ...started.proposal,
    languages: [
      version('en', '{salutation},', '{you}'),
      version('ar', '{التحية}،', '{ضمير الخطاب}'),
      version('fr', '{appel},', '{vous}'),
    ],
    addressees: await Promise.all(
      persons.map(([slug, language]) => outside(house, slug, { language, channel: 'post' })),
    ),
    originals: { groups: [] },
    signatory: { post: await idOf(house, 'director-general'), onBehalfOf: await idOf(house, 'secretary-general') },
  };
  value(await saveVersion(house, nadia, started.id, content, { expectedEdition: started.edition }));
  const { rows } = value(await showOriginals(house, nadia, started.id));
  const forms = new Map(house.profile.formsOfAddress.map((form) => [form.id, form]));
  expect(rows.map(({ problem }) => problem)).toEqual([null, null, null]);
  expect(rows.map(({ addressee }) => addressee!.original!.merged.salutation)).toEqual([
    forms.get('ambassador')!.salutation.ar,
    forms.get('ambassador-feminine')!.salutation.en,
    forms.get('charge-d-affaires-feminine')!.salutation.fr,
  ]);
  expect(rows.map(({ addressee }) => addressee!.original!.merged.gender)).toEqual(['m', 'f', 'f']);
});
