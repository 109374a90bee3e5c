/** A command of the command line: what it is called, what its help says, and where its work is. */
export interface Command {
  readonly name: string;
  readonly says: string;
  readonly help: string;
  readonly load: () => Promise<{ run(args: string[]): Promise<number> }>;
}

const reach = `
  --url URL        the house (default: DIWAN_URL, else the house that runs from DIWAN_DATA or ./data, else http://127.0.0.1:4480)
  --token TOKEN    who you are (default: DIWAN_TOKEN; made under "My account" in the interface)
  --as PERSON      in a trial house, the member of the cast, such as bilal-birch
  --lang ar|en|fr  the language of what the house answers (default: en)`;

export const commands: readonly Command[] = [
  {
    name: 'check',
    says: 'read a draft with the seven checks: no house needed, or with the books of one',
    help: `diwan check [options] FILE…

Reads each file (.txt .md .html .docx .pdf .eml, or - for standard input) in Arabic, English or French and shows what the seven checks find:
the words, the rule, the evidence, and a suggestion where one is certain. Nothing is changed; nothing leaves the machine but for --house.
  --kind KIND        letter, note-verbale, memorandum, circular, report, decision, contract, press-release, resolution, or text for none
                     (default: as the text itself shows it, where it does)
  --on YYYY-MM-DD    the day on which the document is dated (default: today)
  --with FILE        another language version of the one file; may be repeated
  --only LIST        checks and rules, as C6,weekday (npx diwan rules lists them)
  --severity LEVEL   error, warning or note: the lightest that is shown (default: note)
  --profile NAME     the organisation: a folder of profiles/, or any folder (default: oic)
  --format FORMAT    text, json or sarif (default: text)      --lang ar|en|fr  the language of the findings (default: en)
  --house [URL]      by the registers of a running house: its resolutions, directory, directives in force, earlier papers, what was settled for
                     good; each as far as you may see it. The house reads with its own profile; nothing of the text is kept there.
                     With it go --url, --token and --as, as in npx diwan list --help
  --text             only print the extracted text, to which the offsets of the findings refer
  --no-spelling      without the dictionaries                 --no-colour      never colours (they are used on a terminal only)

Exit code 0 without an error, 1 with at least one, 2 when a file, the arguments or the house cannot be used; other files are checked all the same.`,
    load: () => import('./check.ts'),
  },
  {
    name: 'rules',
    says: 'list the rules of the seven checks',
    help: `diwan rules [--json] [--lang ar|en|fr] [--profile NAME]

Lists every rule: check, severity as the profile sets it, what it looks for, a text that it finds something in and one in which it is silent.`,
    load: () => import('./rules.ts'),
  },
  {
    name: 'start',
    says: 'open the house (the same as npm start)',
    help: `diwan start [--empty]

Opens the house and says what it is doing. --empty opens a trial house without its working day.
Surroundings: PORT, HOST, DIWAN_DATA, DATABASE_URL, DIWAN_PROFILE, PUBLIC_URL, SMTP_URL, MAIL_FROM, DIWAN_SCAN_FOLDER, DIWAN_MAILBOXES,
DIWAN_CHECKPOINTS, DIWAN_SIGNER, DIWAN_HOUSE_SEAL, DIWAN_TIMESTAMP, DIWAN_TRUST, LOG_LEVEL.`,
    load: () => import('./start.ts'),
  },
  {
    name: 'register',
    says: 'register incoming files, or a whole folder',
    help: `diwan register FILE… [options]
diwan register FOLDER [--known known.csv] [--report report.csv] [options]

Registers each file as one item, in the register that you keep. A file that the house knows already is refused with its number.
  --sender TEXT      who sent it, as written, or the name of a correspondent
  --reference TEXT   their reference          --date TEXT        their date, as written, in either calendar
  --subject TEXT     the subject (default: the name of the file)
  --kind KIND        letter, note-verbale …   --language LANG    ar, en, fr (default: as read from the file)
  --channel CHANNEL  post, hand, e-mail …     --level 0|1|2      classification (default: 0)
  --received DAY     YYYY-MM-DD (default: today), with --late REASON where it was earlier
  --asks-answer      it asks for an answer    --another REASON   register although it is known already
  --propose          register nothing: show what each file says of itself, with the words it comes from and how sure that is
                     (--channel and --level say what is known; an envelope that stays closed is not read)
  --known TABLE      of a folder: a CSV with the column file and any of enclosures (parted by |), sender, reference, date, subject, kind, language,
                     channel, level, received, late, another, pages, asks_answer; the options above hold where it says nothing
  --report TABLE     of a folder: where each file's number, or why it was refused, is written (default: FOLDER.registered.csv). The same
                     command run again goes on from there, tries what was refused once more and registers nothing twice
  --json             print what was registered, or with --propose the proposals, as JSON${reach}`,
    load: () => import('./register.ts'),
  },
  {
    name: 'intake',
    says: 'list what arrived by itself; show it, set it aside',
    help: `diwan intake list [--state waiting|set-aside|refused|filed|registered|divided] [--about ITEM] [--most N] [--json] [options]
diwan intake show ID [--json] [options]
diwan intake set-aside ID --reason advertising|spam|duplicate|private|other [--note TEXT] [options]
diwan intake restore ID [options]
diwan intake separators --to FILE [--count N] [options]

What the scanner wrote and what reached the mailboxes, oldest first, for the officers of the Registry. It is registered at their desk, with its files
attached; set aside it becomes no item, and can be put back. Separator sheets are laid before each letter of a stack: scanned at once, each arrives by itself.${reach}`,
    load: () => import('./intake.ts'),
  },
  {
    name: 'lead',
    says: 'to whom items like this one went, and on what that rests',
    help: `diwan lead NUMBER|ID [--json] [options]

For whoever directs: the unit or person to whom past items of the same sender, or with the same words in the subject, were referred as lead; how many of how
many, and how sure that is. Counted from items that you may see. Nothing is chosen by it.${reach}`,
    load: () => import('./lead.ts'),
  },
  {
    name: 'learned',
    says: 'what the house learned from proposals that were put right; withdraw it',
    help: `diwan learned [--json] [options]
diwan learned withdraw ID --reason TEXT [options]

Words of letterheads and the correspondent whom they name, learned where officers put the proposed sender of two letters right in the same way. Shown to
those who keep books and to the Cabinet. What is withdrawn is not learned again from the same letters.${reach}`,
    load: () => import('./learned.ts'),
  },
  {
    name: 'list',
    says: 'list items, drafts or documents, newest first',
    help: `diwan list [items|drafts|documents] [--state STATE] [--most N] [--find WORDS] [--json] [options]
diwan list documents [--kind KIND] [--year YYYY] [--unit UNIT] [--addressee NAME] …

Lists what you may see. A unit or an addressee is named by words of its name, its short name or its identifier. --find searches everything: subjects, parties, references, dates in either calendar, the text of files.${reach}`,
    load: () => import('./list.ts'),
  },
  {
    name: 'show',
    says: 'show one item or document with its story',
    help: `diwan show NUMBER|ID [--json] [options]

Shows one item by its number (GS/IN/2026/00001) or identifier, with what happened to it. Reading a classified item is an entry of the ledger.${reach}`,
    load: () => import('./show.ts'),
  },
  {
    name: 'draft',
    says: 'a draft as a Word file, out and back; remarks and suggestions on its words',
    help: `diwan draft export ID --to FILE.docx [--language ar|en|fr] [options]
diwan draft bring-back ID FILE.docx [--take] [--language ar|en|fr] [--json] [options]
diwan draft remarks ID [--json] [options]
diwan draft remark ID --text TEXT [--words WORDS] [--language ar|en|fr] [options]
diwan draft answer REMARK --text TEXT [options]
diwan draft settle REMARK [options]
diwan draft suggestions ID [--json] [options]
diwan draft accept ID SUGGESTION … [--all] [options]
diwan draft reject ID SUGGESTION … [--all] [options]
diwan draft accessible ID [--off] [options]

export writes a language version (default: the authentic one) as a Word file, marked as not cleared, with its open remarks as comments
and its open suggestions as tracked changes; each is an entry of the ledger. bring-back shows what the file changes, word by word; with
--take its text becomes a further version and its new comments remarks; its tracked changes become suggestions. Whoever may read a draft may
remark upon it; remarks and suggestions never leave the house. accept makes suggestions in the text and saves it as a further version; what no longer fits is named and left.
accessible has the letter set as PDF/UA-1, for those who have it read aloud, in place of PDF/A-2a; --off takes it back. Each is a further version.${reach}`,
    load: () => import('./draft.ts'),
  },
  {
    name: 'circular',
    says: 'one draft to groups, an original to each; what became of each',
    help: `diwan circular groups KIND [--json] [options]
diwan circular choose DRAFT --group GROUP [--group GROUP] [--except NAME] [--by-mail] [options]
diwan circular originals DRAFT [--json] [options]
diwan circular list [--most N] [--json] [options]
diwan circular show ID [--json] [options]
diwan circular send ID [options]
diwan circular record ID --channel CHANNEL --taken-by NAME [options]
diwan circular void ID --reason TEXT [options]

choose makes the members of the groups the addressees of a draft, each in its working language and by its own channel (--by-mail: by e-mail where
the address is known). originals lists every original as it would be, and what is missing; exit code 1 where something is. What was cleared once
and signed is one circular of many numbered originals: show lists them, send orders their e-mails, record says who took those of a channel, void
strikes out those of which nothing has left.${reach}`,
    load: () => import('./circular.ts'),
  },
  {
    name: 'hand',
    says: 'sign a document with a pen; bring, compare and accept its scan',
    help: `diwan hand list [--most N] [--json] [options]
diwan hand sign ROUND [--json] [options]
diwan hand bring NUMBER|ID FILE... [--json] [options]
diwan hand show NUMBER|ID [--json] [options]
diwan hand accept NUMBER|ID [--agrees 1,2|all] [--harmless 3=WHY] [options]
diwan hand refuse NUMBER|ID --reason TEXT [options]

list names what awaits its signed scan or its comparison. sign gives an approved document its number and sets its paper for the pen, for its
signatory. bring hands in the scan of the signed paper (PDF, TIFF, JPEG or PNG, in the order of its pages), which is read and compared with the
cleared text; show says how far that is and what differs. accept and refuse are for an officer of the Cabinet who neither signed nor drafted it, with
the paper before his eyes: each difference is decided by its number.${reach}`,
    load: () => import('./hand.ts'),
  },
  {
    name: 'resolutions',
    says: 'list, show or bring in resolutions; say where all are held',
    help: `diwan resolutions list [--find WORDS] [--most N] [--json] [options]
diwan resolutions show NUMBER [--json] [options]
diwan resolutions import FILE --source TEXT [--json] [options]
diwan resolutions held [--json] [options]
diwan resolutions complete KIND SESSION SERIES --source TEXT [options]      such as: complete cfm 51 PAL --source "Report of the session"
diwan resolutions incomplete KIND SESSION SERIES --source TEXT [options]    takes it back

The register of resolutions. import takes a CSV table or a JSON list with the columns number, title_ar, title_en, title_fr, text_ar, text_en, text_fr,
adopted_on, superseded_by, source; what is sound is taken, each row that is not is told with its place. Exit code 1 where a row was refused.
Only where the register is said to be complete is a citation that it does not hold an error. The Cabinet and the keepers say so.${reach}`,
    load: () => import('./resolutions.ts'),
  },
  {
    name: 'print',
    says: 'make a paper for the desks: slip, envelopes, lists, register of the day',
    help: `diwan print slip NUMBER|ID --to FILE.pdf [options]          the routing slip of an item
diwan print index NUMBER|ID --to FILE.pdf [options]         the index of the dossier of an item or a document
diwan print envelopes NUMBER|ID --to FILE.pdf [--size dl|c5|c4|label] [--skip N] [options]
diwan print dispatches NUMBER|ID --to FILE.pdf [options]    the dispatch list of a document, to be signed
diwan print register|deliveries|day-dispatches REGISTER --to FILE.pdf [--day YYYY-MM-DD] [options]

REGISTER is a register's short name, such as hq-incoming. The register of a day bears a signed checkpoint of the ledger. Each printing is an entry of the
ledger. Nothing is overwritten.${reach}`,
    load: () => import('./print.ts'),
  },
  {
    name: 'bundle',
    says: 'send a document as a signed bundle to another house; receive one',
    help: `diwan bundle export NUMBER|ID --to FILE.zip [options]     a dispatched document with its papers, a description and the ledger's proof
diwan bundle receive FILE.zip [--channel CHANNEL] [--another REASON] [--json] [options]     registers one that came from another house
diwan bundle keys [--json] [options]                      the keys of other houses that are known here
diwan bundle trust VKEY --house NAME --how TEXT [options] notes a key that was compared with that house by another way
diwan bundle distrust ID --reason TEXT [options]          ends it

A bundle of which anything does not agree is refused, and why is said. Exit code 1 where the house refused.${reach}`,
    load: () => import('./bundle.ts'),
  },
  {
    name: 'verify',
    says: 'prove the ledger, a document or a proof',
    help: `diwan verify ledger [--json]             proves the whole house against the signed checkpoints outside the database
diwan verify document FILE [--json]      says whether a file is a document that this house has sent, and proves its entry
diwan verify proof FILE --key VKEY       verifies an exported proof, with no house and no database
diwan verify house [--json]              asks each invariant of the house; every breach is a finding

Exit code 0 when all is whole, 1 when anything was found, 2 when the input cannot be used.
  --url, --token, --as, --lang   as in diwan list --help (verify document)`,
    load: () => import('./verify.ts'),
  },
  {
    name: 'export',
    says: 'export an item or document with its files and proof',
    help: `diwan export NUMBER|ID --to FOLDER [options]

Writes the record as JSON, its files, and a proof of its newest entry into a new folder. Nothing is overwritten.${reach}`,
    load: () => import('./export.ts'),
  },
  {
    name: 'migrate',
    says: 'bring a database to the schema of this program',
    help: `diwan migrate

Brings the database of DATABASE_URL to the schema of this program, and says which migrations were applied. A trial house migrates itself at start.`,
    load: () => import('./migrate.ts'),
  },
  {
    name: 'profile',
    says: 'check a profile',
    help: `diwan profile check [NAME|FOLDER] [--json]

Reads a profile (default: oic) and names every mistake with its place. Exit code 1 when there is one.`,
    load: () => import('./profile.ts'),
  },
  {
    name: 'user',
    says: 'people of a house, own tokens, set-up token, first password',
    help: `diwan user list [--json] [options]        the people of the house and their posts
diwan user token list [--json] [options]  your own tokens: made, last used, until when; never the token itself
diwan user token revoke ID [options]      ends one of them from this moment on
diwan user token                          a new set-up token, while a real house has no administrator
diwan user password EMAIL                 sets a first password, read from standard input; all sessions and tokens of the person
                                          end, and at the next entry the person chooses another

token without a word and password work on the database of DATABASE_URL, as its owner.${reach}`,
    load: () => import('./user.ts'),
  },
];

/** What `diwan --help` prints. */
export const usage = (): string =>
  `Diwan: the working system of the Cabinet of a Secretary-General.\n\n${commands.map((c) => `  diwan ${c.name.padEnd(10)}${c.says}`).join('\n')}\n\nEach command has --help. Exit codes: 0 done, 1 refused or found, 2 unusable input.\n`;
