import type { CorpusKind, Frame } from './frames-en.ts';

const numbered = (body: readonly string[]): string => body.map((part, at) => `${at + 1}. ${part}`).join('\n\n');

export const frenchFrames: Readonly<Record<CorpusKind, Frame>> = {
  letter: (
    w,
    body,
  ) => `${w.mark('part', `Référence : OIC/CAB/${w.on.slice(0, 4)}/${w.chance.whole(100, 999)}`, { part: 'reference' })}
${w.mark('part', `Date : ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', 'Objet : Suivi du programme de coopération', { part: 'subject' })}

S.E.M. le Ministre des Affaires étrangères
Ministère des Affaires étrangères ${w.state.addressee.of.fr}

${w.mark('salutation', 'Monsieur le Ministre,', { part: 'salutation' })}

${w.mark('opening', 'J’ai l’honneur de')} porter à la connaissance de ${w.mark('second-person', 'Votre Excellence')} ce qui suit.

${body.join('\n\n')}

${w.mark('close', 'Veuillez agréer, Monsieur le Ministre, les assurances de ma très haute considération.', { part: 'close' })}

${w.mark('part', 'Hissein Brahim Taha\nSecrétaire général', { part: 'signature-block' })}
`,
  'note-verbale': (
    w,
    body,
  ) => `${w.mark('part', `Référence : OIC/CAB/NV/${w.on.slice(0, 4)}/${w.chance.whole(100, 999)}`, { part: 'reference' })}

${w.mark('opening', `Le Secrétariat général de l’Organisation de la Coopération islamique présente ses compliments ${w.mark('entity', `${w.mark('preposition', 'à la')} Mission permanente ${w.state.addressee.of.fr} auprès de l’OCI`)} et a l’honneur de porter à sa connaissance ce qui suit.`, { part: 'opening' })}

${body.join('\n\n')}

${w.mark('close', `Le Secrétariat général saisit cette occasion pour renouveler ${w.mark('close-entity', `à la Mission permanente ${w.state.addressee.of.fr} auprès de l’OCI`)} les assurances de sa très haute considération.`, { part: 'close' })}

${w.mark('part', `Djeddah, le ${w.date(w.on, 'our-date')}`, { part: 'date' })}

Mission permanente ${w.state.addressee.of.fr} auprès de l’OCI
Djeddah
`,
  memorandum: (w, body) => `NOTE INTERNE

${w.mark('part', 'À : Directeur du Département des conférences', { part: 'addressee' })}
${w.mark('part', 'De : Cabinet du Secrétaire général', { part: 'from' })}
${w.mark('part', `Date : ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', `Référence : OIC/CAB/MEMO/${w.on.slice(0, 4)}/${w.chance.whole(100, 999)}`, { part: 'reference' })}
${w.mark('part', 'Objet : Préparation de la réunion annuelle de coordination', { part: 'subject' })}

${numbered(body)}
`,
  circular: (w, body) => `CIRCULAIRE

${w.mark('part', `Référence : OIC/CAB/CIR/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}

${w.mark('opening', 'Le Secrétariat général de l’Organisation de la Coopération islamique présente ses compliments aux Missions permanentes des États membres auprès de l’OCI et a l’honneur de porter à leur connaissance, conformément à la Résolution n° 1/51-POL, ce qui suit.', { part: 'opening' })}

${body.join('\n\n')}

${w.mark('close', 'Le Secrétariat général saisit cette occasion pour renouveler aux Missions permanentes des États membres auprès de l’OCI les assurances de sa très haute considération.', { part: 'close' })}

${w.mark('part', `Djeddah, le ${w.date(w.on, 'our-date')}`, { part: 'date' })}
`,
  report: (w, body) => `RAPPORT DU SECRÉTAIRE GÉNÉRAL

${w.mark('part', `Référence : OIC/CAB/REP/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}
${w.mark('part', `Date : ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', 'Objet : Mise en œuvre du programme de coopération', { part: 'subject' })}

Le présent rapport est soumis conformément à ${w.mark('article', 'l’article 16')} de la Charte.

${numbered(body)}

${w.mark('part', 'Hissein Brahim Taha\nSecrétaire général', { part: 'signature-block' })}
`,
  resolution: (w, body) => `RÉSOLUTION N° ${w.chance.whole(1, 9)}/51-POL
SUR LA COOPÉRATION ENTRE LES ÉTATS MEMBRES

Le Conseil des ministres des Affaires étrangères, réuni en sa cinquante et unième session à Istanbul, du 21 au 22 juin 2025,

Rappelant les principes et les objectifs de la Charte de l’Organisation de la Coopération islamique,

Ayant examiné le rapport du Secrétaire général :

1. Prend note du rapport du Secrétaire général ;
2. Demande au Secrétaire général d’assurer le suivi de la présente résolution ;
3. Décide de rester saisi de la question.

NOTE EXPLICATIVE

${body.join('\n\n')}
`,
  contract: (w, body) => {
    const money = w.money();
    return `CONTRAT DE SERVICES

${w.mark('part', `Référence : OIC/CAB/CON/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}
${w.mark('part', `Date : ${w.date(w.on, 'our-date')}`, { part: 'date' })}
${w.mark('part', 'Objet : Impression et distribution de documents', { part: 'subject' })}

${w.mark('part', 'Le présent contrat est conclu entre le Secrétariat général de l’Organisation de la Coopération islamique, ci-après dénommé la Première Partie, et le prestataire désigné en annexe, ci-après dénommé la Seconde Partie, sur la base de l’article 16 de la Charte.', { part: 'parties' })}

Article premier. La Seconde Partie fournit les services décrits ci-après.

${body.join('\n\n')}

Article 2. ${w.mark('part', `Le montant total du présent contrat est de ${money}.`, { part: 'amount' })}

Article 3. ${w.mark('part', 'Le présent contrat entre en vigueur le jour de sa signature et le demeure pendant douze mois.', { part: 'term' })}

${w.mark('part', 'Pour la Première Partie\nHissein Brahim Taha\nSecrétaire général\n\nPour la Seconde Partie\nLe représentant autorisé', { part: 'signature-block' })}
`;
  },
  'press-release': (w, body) => `COMMUNIQUÉ DE PRESSE

${w.mark('part', `Référence : OIC/CAB/PR/${w.on.slice(0, 4)}/${w.chance.whole(10, 99)}`, { part: 'reference' })}
${w.mark('part', 'Objet : Réunion sur la coopération entre les États membres', { part: 'subject' })}
${w.mark('part', 'Pour diffusion immédiate', { part: 'embargo' })}

${w.mark('part', `Djeddah, le ${w.date(w.on, 'our-date')}`, { part: 'date' })}

${body.join('\n\n')}
`,
};
