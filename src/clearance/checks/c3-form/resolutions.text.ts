import type { RuleTexts } from './rule-texts.ts';

export const operativeNumbers: RuleTexts<'gap' | 'unnumbered'> = {
  looksFor: {
    ar: 'فقرات منطوق لا يتسلسل ترقيمها، أو فقرة منها بلا رقم',
    en: 'Operative paragraphs of a resolution whose numbers leave a gap or repeat, or one without a number',
    fr: 'Des paragraphes du dispositif dont la numérotation saute ou se répète, ou un paragraphe sans numéro',
  },
  messages: {
    gap: {
      ar: 'تلي الفقرةُ {written} الفقرةَ {before} مباشرة',
      en: 'Paragraph {written} follows directly on paragraph {before}',
      fr: 'Le paragraphe {written} suit directement le paragraphe {before}',
    },
    unnumbered: {
      ar: '«{written}» فعل من أفعال المنطوق في فقرة بلا رقم',
      en: '“{written}” begins an operative paragraph; this one has no number',
      fr: '« {written} » ouvre un paragraphe du dispositif ; celui-ci n’est pas numéroté',
    },
  },
};

export const preambleOrder: RuleTexts<'after' | 'numbered'> = {
  looksFor: {
    ar: 'فقرة من الديباجة بعد المنطوق أو بين فقراته المرقمة',
    en: 'A preambular paragraph after the operative part has begun, or numbered like one of it',
    fr: 'Un alinéa du préambule placé après le début du dispositif, ou numéroté comme lui',
  },
  messages: {
    after: {
      ar: '«{written}» من صيغ الديباجة، وقد بدأ المنطوق بالفقرة {before}',
      en: '“{written}” belongs to the preamble; the operative part has begun with paragraph {before}',
      fr: '« {written} » relève du préambule ; le dispositif a commencé au paragraphe {before}',
    },
    numbered: {
      ar: 'تبدأ الفقرة {number} من المنطوق بـ«{written}»، وهي صيغة ديباجة؛ ويبدأ المنطوق بفعل مضارع',
      en: 'Operative paragraph {number} begins with “{written}”, a form of the preamble; operative verbs stand in the present',
      fr: 'Le paragraphe {number} du dispositif commence par « {written} », forme du préambule ; le dispositif est au présent',
    },
  },
};

export const contractAmount: RuleTexts<'words' | 'record'> = {
  looksFor: {
    ar: 'مبلغ عقد مكتوب بالأرقام وحدها، أو مخالف لما في القيد',
    en: 'The amount of a contract in figures only, or one that differs from the record',
    fr: 'Le montant d’un contrat en chiffres seulement, ou différent de celui du dossier',
  },
  messages: {
    words: {
      ar: 'ورد المبلغ «{written}» بالأرقام وحدها؛ ويُكتب مبلغ العقد بالحروف أيضاً',
      en: 'The amount “{written}” stands in figures only; a contract gives it in words too',
      fr: 'Le montant « {written} » est en chiffres seulement ; un contrat le donne aussi en lettres',
    },
    record: {
      ar: 'يذكر العقد «{written}»، والمبلغ في القيد {amount, number} {currency}',
      en: 'The contract says “{written}”; the record says {amount, number} {currency}',
      fr: 'Le contrat dit « {written} » ; le dossier dit {amount, number} {currency}',
    },
  },
};

export const contractAnnexes: RuleTexts<'missing' | 'attached'> = {
  looksFor: {
    ar: 'ملحق يذكره العقد وليس فيه ولا بين المرفقات',
    en: 'An annex that a contract mentions and that is neither in it nor attached',
    fr: 'Une annexe qu’un contrat mentionne et qui n’y figure pas ni n’est jointe',
  },
  messages: {
    missing: {
      ar: 'ورد ذكر «{written}»، وفي النص ملاحق أخرى وليس فيه هذا الملحق',
      en: '“{written}” is mentioned; the text holds other annexes, not this one',
      fr: '« {written} » est mentionnée ; le texte contient d’autres annexes, non celle-ci',
    },
    attached: {
      ar: 'يذكر العقد {cited, plural, zero {# ملحق} one {ملحقاً واحداً} two {ملحقين} few {# ملاحق} many {# ملحقاً} other {# ملحق}}، وأُرفق {attached, number}',
      en: 'The contract mentions {cited, plural, one {# annex} other {# annexes}}; {attached, number} {attached, plural, one {is} other {are}} attached',
      fr: 'Le contrat mentionne {cited, plural, one {# annexe} other {# annexes}} ; {attached, number} en est jointe ou jointes',
    },
  },
};
