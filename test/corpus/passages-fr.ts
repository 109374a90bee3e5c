import type { Passage } from './passages-en.ts';
import { citations, misprinted, pairs, sessions } from './world.ts';

const fields = [
  'la facilitation du commerce',
  'la sécurité alimentaire',
  'l’enseignement supérieur',
  'la santé publique',
  'l’emploi des jeunes',
  'le patrimoine culturel',
  'la gestion de l’eau',
];
const items = [
  'l’adoption de l’ordre du jour',
  'le rapport de la réunion précédente',
  'le programme de travail de l’année à venir',
  'le calendrier des réunions d’experts',
  'le projet de mandat du groupe de travail',
  'les propositions reçues des États membres',
  'les dispositions relatives à la prochaine réunion',
  'la coopération avec les autres organisations internationales',
];

export const french: readonly Passage[] = [
  (w) =>
    `Une réunion préparatoire s’est tenue au siège du Secrétariat général à Djeddah le ${w.weekdayDate(w.before())}. ${w.mark('prose', 'Les représentants des États membres ont échangé leurs vues sur les préparatifs et sont convenus des méthodes de travail.')}`,
  (w) =>
    `Le Secrétariat général rappelle ${w.session()}, et ${w.mark('prose', 'l’importance que les ministres ont attachée au suivi de leurs résolutions.')}`,
  (w) =>
    `Les observations sur le projet peuvent être adressées jusqu’au ${w.pair(w.after())}. ${w.mark('prose', 'Celles qui parviendront après cette date seront examinées à la réunion suivante.')}`,
  (w) => {
    const listed = w.chance.some(items, w.chance.whole(4, 6));
    const count = w.mark('announced', w.cardinal(listed.length), { count: listed.length });
    return `La réunion a examiné les ${count} points suivants :\n${listed.map((item, at) => `${at + 1}. ${item}${at === listed.length - 1 ? '.' : ' ;'}`).join('\n')}`;
  },
  (w) =>
    `Le coût estimatif du programme relatif à ${w.chance.one(fields)} est de ${w.money()} ; il sera couvert par des contributions volontaires.`,
  (w) => {
    const rows = w.chance
      .some(['Interprétation', 'Documents', 'Voyages d’experts', 'Locaux', 'Communications'], 4)
      .map((name) => ({ name, amount: w.chance.whole(8, 90) * 500 }));
    const total = rows.reduce((sum, { amount }) => sum + amount, 0);
    return `Les dépenses se répartissent comme suit :\nPoste\tMontant (USD)\n${rows.map(({ name, amount }) => `${name}\t${w.figures(amount)}`).join('\n')}\nTotal\t${w.mark('total', w.figures(total), { total })}`;
  },
  (w) => {
    const first = w.chance.whole(20, 50);
    const second = w.chance.whole(10, 30);
    return `Les contributions ont été employées comme suit :\nRubrique\tPart\nFormation\t${first} %\nÉquipement\t${second} %\nPublications\t${w.mark('share', `${100 - first - second} %`, { share: 100 - first - second })}\nTotal\t100 %`;
  },
  (w) => {
    const count = w.chance.whole(24, 89);
    return `Le stage a réuni ${w.mark('quantity', `${count} participants`, { count })} venus des États membres. ${w.mark('prose', 'Il était consacré à l’échange d’expériences entre les administrations nationales.')} À l’issue du stage, les ${w.mark('quantity', `${count} participants`, { count })} ont reçu une attestation.`;
  },
  (w) =>
    `Conformément à ${w.mark('article', `l’article ${w.chance.whole(16, 21)}`)} de la Charte, ${w.mark('prose', 'le Secrétariat général assure le suivi des décisions et présente des documents de travail aux États membres.')}`,
  (w) => {
    const cited = w.chance.some(
      citations.filter(({ language, no }) => language === 'fr' && no !== misprinted),
      3,
    );
    return `Les textes suivants sont rappelés : ${cited.map(({ printed }) => w.mark('citation', printed)).join(' ; ')}.`;
  },
  (w) => {
    const session = w.chance.one(sessions.filter(({ kind, number }) => kind === 'cfm' && number! >= 35));
    const year = session.start.slice(0, 4);
    return `Le rapport figure dans le document ${w.mark('symbol', `OIC/CFM-${session.number}/${year}/${w.chance.one(['POL', 'ECO', 'ORG', 'CS'])}/SG-REP`, { session: session.number!, year: Number(year) })}, distribué aux États membres dans les trois langues officielles.`;
  },
  (w) => {
    const { from, to, days } = w.stay(w.after());
    return `Un atelier sur ${w.chance.one(fields)} se tiendra pendant ${w.mark('stay', w.cardinal(days), { days })} jours, ${w.range(from, to)}, au siège à Djeddah. ${w.mark('prose', 'Le programme de l’atelier sera communiqué en temps utile.')}`;
  },
  (w) => {
    const pair = w.chance.one(pairs.filter(({ language, offsetDays }) => language === 'fr' && offsetDays === 0));
    return `Les archives du Secrétariat général conservent les actes de la session (${pair.quote}), ainsi que la liste de ses participants.`;
  },
  (w) =>
    w.mark(
      'sentence',
      'Parmi les textes antérieurs figurent les résolutions 242 (1967), 338 (1973) et 1397 (2002) du Conseil de sécurité, ainsi que la résolution 194 (III) de l’Assemblée générale, citées dans le rapport sans changement.',
    ),
  (w) =>
    w.mark(
      'sentence',
      'Des déclarations ont été faites par les représentants de l’Azerbaïdjan, de la Jordanie, de l’Albanie, de l’Indonésie, de l’Ouzbékistan, de l’Ouganda, du Pakistan et de Bahreïn, dans l’ordre de l’alphabet arabe.',
    ),
  (w) =>
    `Les participants ont relevé qu’« ${w.mark('sentence', 'aucune institution ne peut répondre seule à ces besoins et que la coordination demeure le devoir commun de tous')} ». ${w.mark('prose', 'Ils ont exprimé leur gratitude au pays hôte.')}`,
  () =>
    'Lors de l’adoption de la Charte de 1972, l’Organisation portait le nom d’Organisation de la Conférence islamique ; son nom actuel est en usage depuis le 28 juin 2011.',
  (w) =>
    `Le comité a tenu sa ${w.mark('ordinal', w.chance.one(['vingt-deuxième', '31e', 'quarante-troisième']))} réunion et ${w.mark('prose', 'a fait le point des progrès accomplis par les points focaux nationaux depuis sa création.')}`,
  (w) =>
    w.mark(
      'prose',
      `Le Secrétariat général continue d’appuyer les États membres dans le domaine suivant : ${w.chance.one(fields)}. Il a établi un recueil d’expériences nationales et invite toutes les institutions à en faire usage.`,
    ),
  (w) =>
    w.mark(
      'prose',
      `Les experts ont souligné l’utilité d’un échange régulier de données sur ${w.chance.one(fields)}. Ils ont proposé que des points focaux soient désignés dans chaque capitale, afin que les demandes reçoivent une réponse sans retard.`,
    ),
  (w) =>
    w.mark(
      'prose',
      `L’attention a été appelée sur les besoins des États membres les moins avancés et sur la contribution que ${w.chance.one(fields)} peut apporter à leur développement.`,
    ),
  (w) =>
    `La délégation a visité les sites du projet le matin et rencontré les autorités locales dans l’après-midi du ${w.date(w.before())}. ${w.mark('prose', 'Elle a été reçue avec beaucoup d’égards.')}`,
];
