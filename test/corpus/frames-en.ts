import type { Writer } from './writer.ts';

/** The parts that stand about the passages of a document of one kind. */
export type Frame = (w: Writer, body: readonly string[]) => string;
export type CorpusKind =
  | 'letter'
  | 'note-verbale'
  | 'memorandum'
  | 'circular'
  | 'report'
  | 'resolution'
  | 'contract'
  | 'press-release';

const numbered = (body: readonly string[]): string => body.map((part, at) => `${at + 1}. ${part}`).join('\n\n');

export const englishFrames: Readonly<Record<CorpusKind, Frame>> = {
  letter: (
    w,
    body,
  ) => `${w.mark('part', `Reference: OIC/CAB/${w.on.slice(0, 4)}/${w.chance.whole(100, 999)}`, { part: 'reference' })}
${w.mark('part', `Date: ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', 'Subject: Follow-up of the programme of cooperation', { part: 'subject' })}

H.E. the Minister of Foreign Affairs
Ministry of Foreign Affairs ${w.state.addressee.of.en}

${w.mark('salutation', 'Excellency,', { part: 'salutation' })}

${w.mark('opening', 'I have the honour to')} inform ${w.mark('second-person', 'Your Excellency')} of the following.

${body.join('\n\n')}

${w.mark('close', 'Please accept, Excellency, the assurances of my highest consideration.', { part: 'close' })}

${w.mark('part', 'Hissein Brahim Taha\nSecretary-General', { part: 'signature-block' })}
`,
  'note-verbale': (
    w,
    body,
  ) => `${w.mark('part', `Reference: OIC/CAB/NV/${w.on.slice(0, 4)}/${w.chance.whole(100, 999)}`, { part: 'reference' })}

${w.mark('opening', `The General Secretariat of the Organisation of Islamic Cooperation presents its compliments to ${w.mark('entity', `the Permanent Mission ${w.state.addressee.of.en} to the OIC`)} and has the honour to inform it of the following.`, { part: 'opening' })}

${body.join('\n\n')}

${w.mark('close', `The General Secretariat avails itself of this opportunity to renew to ${w.mark('close-entity', `the Permanent Mission ${w.state.addressee.of.en} to the OIC`)} the assurances of its highest consideration.`, { part: 'close' })}

${w.mark('part', `Jeddah, ${w.date(w.on, 'our-date')}`, { part: 'date' })}

Permanent Mission ${w.state.addressee.of.en} to the OIC
Jeddah
`,
  memorandum: (w, body) => `MEMORANDUM

${w.mark('part', 'To: Director, Conference Department', { part: 'addressee' })}
${w.mark('part', 'From: Cabinet of the Secretary-General', { part: 'from' })}
${w.mark('part', `Date: ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', `Reference: OIC/CAB/MEMO/${w.on.slice(0, 4)}/${w.chance.whole(100, 999)}`, { part: 'reference' })}
${w.mark('part', 'Subject: Preparation of the annual coordination meeting', { part: 'subject' })}

${numbered(body)}
`,
  circular: (w, body) => `CIRCULAR

${w.mark('part', `Reference: OIC/CAB/CIR/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}

${w.mark('opening', 'The General Secretariat of the Organisation of Islamic Cooperation presents its compliments to the Permanent Missions of the Member States to the OIC and has the honour to inform them, in accordance with Resolution No. 1/51-POL, of the following.', { part: 'opening' })}

${body.join('\n\n')}

${w.mark('close', 'The General Secretariat avails itself of this opportunity to renew to the Permanent Missions of the Member States to the OIC the assurances of its highest consideration.', { part: 'close' })}

${w.mark('part', `Jeddah, ${w.date(w.on, 'our-date')}`, { part: 'date' })}
`,
  report: (w, body) => `REPORT OF THE SECRETARY-GENERAL

${w.mark('part', `Reference: OIC/CAB/REP/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}
${w.mark('part', `Date: ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', 'Subject: Implementation of the programme of cooperation', { part: 'subject' })}

This report is submitted in accordance with ${w.mark('article', 'Article 16')} of the Charter.

${numbered(body)}

${w.mark('part', 'Hissein Brahim Taha\nSecretary-General', { part: 'signature-block' })}
`,
  resolution: (w, body) => `RESOLUTION NO. ${w.chance.whole(1, 9)}/51-POL
ON COOPERATION AMONG MEMBER STATES

The Council of Foreign Ministers, meeting at its Fifty-first Session in Istanbul, from 21 to 22 June 2025,

Recalling the principles and objectives of the Charter of the Organisation of Islamic Cooperation;

Having considered the report of the Secretary-General:

1. Takes note of the report of the Secretary-General;
2. Requests the Secretary-General to follow up the implementation of this resolution;
3. Decides to remain seized of the matter.

EXPLANATORY NOTE

${body.join('\n\n')}
`,
  contract: (w, body) => {
    const money = w.money();
    return `SERVICE CONTRACT

${w.mark('part', `Reference: OIC/CAB/CON/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}
${w.mark('part', `Date: ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', 'Subject: Printing and distribution of documents', { part: 'subject' })}

${w.mark('part', 'This contract is concluded between the General Secretariat of the Organisation of Islamic Cooperation, hereinafter called the First Party, and the contractor named in the annex, hereinafter called the Second Party, on the basis of Article 16 of the Charter.', { part: 'parties' })}

Article 1. The Second Party provides the services described below.

${body.join('\n\n')}

Article 2. ${w.mark('part', `The total amount of this contract is ${money}.`, { part: 'amount' })}

Article 3. ${w.mark('part', 'This contract enters into force on the day of its signature and remains in force for twelve months.', { part: 'term' })}

${w.mark('part', 'For the First Party\nHissein Brahim Taha\nSecretary-General\n\nFor the Second Party\nThe authorised representative', { part: 'signature-block' })}
`;
  },
  'press-release': (w, body) => `PRESS RELEASE

${w.mark('part', `Reference: OIC/CAB/PR/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}
${w.mark('part', 'Subject: Meeting on cooperation among Member States', { part: 'subject' })}
${w.mark('part', 'For immediate release', { part: 'embargo' })}

${w.mark('part', `Jeddah, ${w.date(w.on, 'our-date')}`, { part: 'date' })}

${body.join('\n\n')}
`,
};
