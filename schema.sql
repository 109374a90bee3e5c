-- The schema after the last migration, written by tools/schema.ts from the catalogue. Do not edit.

-- Tables

create table access.access (
  record uuid not null,
  principal text not null,
  level smallint not null,
  constraint access_level_check CHECK (((level >= 0) AND (level <= 2))),
  constraint access_pkey PRIMARY KEY (record, principal)
);

create table access.credential (
  person uuid not null,
  password_hash text not null,
  changed_at timestamp with time zone not null default now(),
  first boolean not null default false,
  constraint credential_person_fkey FOREIGN KEY (person) REFERENCES directory.person(id),
  constraint credential_pkey PRIMARY KEY (person)
);

create table access.inherits (
  record uuid not null,
  source uuid not null,
  constraint inherits_check CHECK ((record <> source)),
  constraint inherits_pkey PRIMARY KEY (record, source)
);

create table access.session (
  token_hash bytea not null,
  person uuid not null,
  manner text not null,
  label text,
  made_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  ends_at timestamp with time zone not null,
  id uuid not null default gen_random_uuid(),
  constraint session_manner_check CHECK ((manner = ANY (ARRAY['trial'::text, 'password'::text, 'token'::text]))),
  constraint session_token_ends CHECK (((manner <> 'token'::text) OR (ends_at <= (made_at + '2160:00:00'::interval)))),
  constraint session_person_fkey FOREIGN KEY (person) REFERENCES directory.person(id),
  constraint session_pkey PRIMARY KEY (token_hash)
);

create table access.tries (
  place bytea not null,
  failures integer not null,
  tried_at timestamp with time zone not null,
  not_before timestamp with time zone not null,
  constraint tries_pkey PRIMARY KEY (place)
);

create table brief.brief (
  id uuid not null,
  day date not null,
  state text not null default 'draft'::text,
  composed_by uuid not null,
  composed_at timestamp with time zone not null,
  issued_by uuid,
  issued_at timestamp with time zone,
  edition integer not null default 1,
  constraint brief_check CHECK (((state = 'issued'::text) = (issued_at IS NOT NULL))),
  constraint brief_check1 CHECK (((issued_by IS NULL) = (issued_at IS NULL))),
  constraint brief_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'issued'::text]))),
  constraint brief_composed_by_fkey FOREIGN KEY (composed_by) REFERENCES directory.person(id),
  constraint brief_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES directory.person(id),
  constraint brief_pkey PRIMARY KEY (id)
);

create table brief.line (
  id uuid not null,
  brief uuid not null,
  section text not null,
  record uuid not null,
  place integer not null,
  summary text,
  left_out boolean not null default false,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  told jsonb,
  constraint line_section_check CHECK ((section = ANY (ARRAY['important'::text, 'overdue'::text, 'awaited'::text, 'left'::text]))),
  constraint line_added_by_fkey FOREIGN KEY (added_by) REFERENCES directory.person(id),
  constraint line_brief_fkey FOREIGN KEY (brief) REFERENCES brief.brief(id),
  constraint line_pkey PRIMARY KEY (id),
  constraint line_brief_section_record_key UNIQUE (brief, section, record)
);

create table brief.seen (
  brief uuid not null,
  person uuid not null,
  at timestamp with time zone not null,
  constraint seen_brief_fkey FOREIGN KEY (brief) REFERENCES brief.brief(id),
  constraint seen_person_fkey FOREIGN KEY (person) REFERENCES directory.person(id),
  constraint seen_pkey PRIMARY KEY (brief, person)
);

create table clearance.answer (
  id uuid not null,
  draft uuid not null,
  check_code text not null,
  rule text not null,
  key text not null,
  scope text not null,
  dossier text,
  manner text not null,
  words text not null,
  given_by uuid not null,
  given_at timestamp with time zone not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  constraint answer_check CHECK (((scope = 'dossier'::text) = (dossier IS NOT NULL))),
  constraint answer_check1 CHECK (((undone_by IS NULL) = (undone_at IS NULL))),
  constraint answer_manner_check CHECK ((manner = ANY (ARRAY['answered'::text, 'dismissed'::text]))),
  constraint answer_scope_check CHECK ((scope = ANY (ARRAY['document'::text, 'dossier'::text, 'house'::text]))),
  constraint answer_words_check CHECK ((words <> ''::text)),
  constraint answer_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint answer_given_by_fkey FOREIGN KEY (given_by) REFERENCES directory.person(id),
  constraint answer_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES directory.person(id),
  constraint answer_pkey PRIMARY KEY (id)
);

create table clearance.approval (
  id uuid not null,
  round uuid not null,
  draft uuid not null,
  approved_by uuid not null,
  approved_as uuid not null,
  acting_for uuid,
  authority text not null,
  manifest_hash text not null,
  at timestamp with time zone not null,
  constraint approval_acting_for_fkey FOREIGN KEY (acting_for) REFERENCES directory.person(id),
  constraint approval_approved_as_fkey FOREIGN KEY (approved_as) REFERENCES directory.post(id),
  constraint approval_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES directory.person(id),
  constraint approval_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint approval_round_fkey FOREIGN KEY (round) REFERENCES clearance.round(id),
  constraint approval_pkey PRIMARY KEY (id),
  constraint approval_round_key UNIQUE (round)
);

create table clearance.finding (
  id uuid not null,
  round uuid not null,
  draft uuid not null,
  check_code text not null,
  rule text not null,
  severity text not null,
  finding jsonb not null,
  level smallint not null default 0,
  constraint finding_severity_check CHECK ((severity = ANY (ARRAY['error'::text, 'warning'::text, 'note'::text]))),
  constraint finding_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint finding_round_fkey FOREIGN KEY (round) REFERENCES clearance.round(id),
  constraint finding_pkey PRIMARY KEY (id)
);

create table clearance.point (
  id uuid not null,
  round uuid not null,
  draft uuid not null,
  check_code text not null,
  text text not null,
  made_by uuid not null,
  settled_by uuid,
  settled_at timestamp with time zone,
  answer text,
  constraint point_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint point_made_by_fkey FOREIGN KEY (made_by) REFERENCES directory.person(id),
  constraint point_round_fkey FOREIGN KEY (round) REFERENCES clearance.round(id),
  constraint point_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES directory.person(id),
  constraint point_pkey PRIMARY KEY (id)
);

create table clearance.round (
  id uuid not null,
  draft uuid not null,
  version uuid not null,
  ordinal integer not null,
  manifest jsonb not null,
  manifest_hash text not null,
  adviser uuid,
  state text not null default 'open'::text,
  touched text[] not null default '{C1,C2,C3,C4,C5,C6,C7}'::text[],
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  edition integer not null default 1,
  rules text,
  constraint round_ordinal_check CHECK ((ordinal > 0)),
  constraint round_state_check CHECK ((state = ANY (ARRAY['open'::text, 'returned'::text, 'approved'::text, 'superseded'::text]))),
  constraint round_adviser_fkey FOREIGN KEY (adviser) REFERENCES directory.person(id),
  constraint round_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint round_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES directory.person(id),
  constraint round_version_fkey FOREIGN KEY (version) REFERENCES drafting.version(id),
  constraint round_pkey PRIMARY KEY (id),
  constraint round_draft_ordinal_key UNIQUE (draft, ordinal)
);

create table clearance.verdict (
  id uuid not null,
  round uuid not null,
  draft uuid not null,
  check_code text not null,
  verdict text not null,
  reason text,
  given_by uuid not null,
  given_as uuid not null,
  given_at timestamp with time zone not null,
  manifest_hash text not null,
  carried_from uuid,
  findings jsonb,
  constraint verdict_check CHECK (((verdict = 'pass'::text) OR (reason IS NOT NULL))),
  constraint verdict_check1 CHECK (((verdict <> 'waive'::text) OR (check_code <> ALL (ARRAY['C2'::text, 'C7'::text])))),
  constraint verdict_check_code_check CHECK ((check_code = ANY (ARRAY['C1'::text, 'C2'::text, 'C3'::text, 'C4'::text, 'C5'::text, 'C6'::text, 'C7'::text]))),
  constraint verdict_verdict_check CHECK ((verdict = ANY (ARRAY['pass'::text, 'return'::text, 'waive'::text]))),
  constraint verdict_carried_from_fkey FOREIGN KEY (carried_from) REFERENCES clearance.verdict(id),
  constraint verdict_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint verdict_given_as_fkey FOREIGN KEY (given_as) REFERENCES directory.post(id),
  constraint verdict_given_by_fkey FOREIGN KEY (given_by) REFERENCES directory.person(id),
  constraint verdict_round_fkey FOREIGN KEY (round) REFERENCES clearance.round(id),
  constraint verdict_pkey PRIMARY KEY (id),
  constraint verdict_round_check_code_key UNIQUE (round, check_code)
);

create table directives.addressee (
  id uuid not null,
  directive uuid not null,
  unit uuid,
  person uuid,
  acknowledged_by uuid,
  acknowledged_at timestamp with time zone,
  constraint addressee_check CHECK (((unit IS NULL) <> (person IS NULL))),
  constraint addressee_check1 CHECK (((acknowledged_by IS NULL) = (acknowledged_at IS NULL))),
  constraint addressee_acknowledged_by_fkey FOREIGN KEY (acknowledged_by) REFERENCES directory.person(id),
  constraint addressee_directive_fkey FOREIGN KEY (directive) REFERENCES directives.directive(id),
  constraint addressee_person_fkey FOREIGN KEY (person) REFERENCES directory.person(id),
  constraint addressee_unit_fkey FOREIGN KEY (unit) REFERENCES directory.unit(id),
  constraint addressee_pkey PRIMARY KEY (id)
);

create table directives.bound (
  directive uuid not null,
  correspondents uuid[] not null default '{}'::uuid[],
  subject_words text[] not null default '{}'::text[],
  from_day date not null,
  to_day date,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint bound_check1 CHECK (((to_day IS NULL) OR (to_day >= from_day))),
  constraint bound_directive_fkey FOREIGN KEY (directive) REFERENCES directives.directive(id),
  constraint bound_set_by_fkey FOREIGN KEY (set_by) REFERENCES directory.person(id),
  constraint bound_pkey PRIMARY KEY (directive)
);

create table directives.directive (
  id uuid not null,
  minute uuid not null,
  item uuid,
  of_person uuid not null,
  authority text not null,
  on_behalf_by uuid,
  text text not null,
  due_on date,
  level smallint not null default 0,
  state text not null default 'in-force'::text,
  issued_at timestamp with time zone not null,
  ended_by uuid,
  ended_at timestamp with time zone,
  ended_reason text,
  edition integer not null default 1,
  constraint directive_authority_check CHECK ((authority = ANY (ARRAY['secretary-general'::text, 'director-general'::text]))),
  constraint directive_check CHECK (((state = 'in-force'::text) = (ended_at IS NULL))),
  constraint directive_check1 CHECK (((state <> 'revoked'::text) OR (ended_reason IS NOT NULL))),
  constraint directive_level_check CHECK (((level >= 0) AND (level <= 2))),
  constraint directive_state_check CHECK ((state = ANY (ARRAY['in-force'::text, 'fulfilled'::text, 'revoked'::text]))),
  constraint directive_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES directory.person(id),
  constraint directive_item_fkey FOREIGN KEY (item) REFERENCES register.item(id),
  constraint directive_minute_fkey FOREIGN KEY (minute) REFERENCES directives.minute(id),
  constraint directive_of_person_fkey FOREIGN KEY (of_person) REFERENCES directory.person(id),
  constraint directive_on_behalf_by_fkey FOREIGN KEY (on_behalf_by) REFERENCES directory.person(id),
  constraint directive_pkey PRIMARY KEY (id),
  constraint directive_minute_key UNIQUE (minute)
);

create table directives.folder (
  id uuid not null,
  item uuid not null,
  reason text not null,
  put_by uuid not null,
  put_at timestamp with time zone not null,
  seen_by uuid,
  seen_at timestamp with time zone,
  left_at timestamp with time zone,
  taken_by uuid,
  constraint folder_check CHECK (((seen_by IS NULL) = (seen_at IS NULL))),
  constraint folder_check1 CHECK (((taken_by IS NULL) = (left_at IS NULL))),
  constraint folder_item_fkey FOREIGN KEY (item) REFERENCES register.item(id),
  constraint folder_put_by_fkey FOREIGN KEY (put_by) REFERENCES directory.person(id),
  constraint folder_seen_by_fkey FOREIGN KEY (seen_by) REFERENCES directory.person(id),
  constraint folder_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES directory.person(id),
  constraint folder_pkey PRIMARY KEY (id)
);

create table directives.minute (
  id uuid not null,
  item uuid,
  of_person uuid not null,
  authority text not null,
  manner text not null,
  text text not null,
  due_on date,
  for_units uuid[] not null default '{}'::uuid[],
  for_persons uuid[] not null default '{}'::uuid[],
  level smallint not null default 0,
  state text not null default 'draft'::text,
  taken_by uuid not null,
  taken_at timestamp with time zone not null,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  edition integer not null default 1,
  bounds jsonb,
  constraint minute_authority_check CHECK ((authority = ANY (ARRAY['secretary-general'::text, 'director-general'::text]))),
  constraint minute_bounds_check CHECK ((jsonb_typeof(bounds) = 'object'::text)),
  constraint minute_check CHECK (((state = 'confirmed'::text) = (confirmed_at IS NOT NULL))),
  constraint minute_check1 CHECK (((state = 'withdrawn'::text) = (withdrawn_reason IS NOT NULL))),
  constraint minute_check2 CHECK (((manner = 'written'::text) OR (confirmed_by IS NULL) OR (confirmed_by = of_person) OR (confirmed_by <> taken_by))),
  constraint minute_level_check CHECK (((level >= 0) AND (level <= 2))),
  constraint minute_manner_check CHECK ((manner = ANY (ARRAY['written'::text, 'oral'::text]))),
  constraint minute_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'confirmed'::text, 'withdrawn'::text]))),
  constraint minute_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES directory.person(id),
  constraint minute_item_fkey FOREIGN KEY (item) REFERENCES register.item(id),
  constraint minute_of_person_fkey FOREIGN KEY (of_person) REFERENCES directory.person(id),
  constraint minute_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES directory.person(id),
  constraint minute_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES directory.person(id),
  constraint minute_pkey PRIMARY KEY (id)
);

create table directory.absence (
  id uuid not null,
  person uuid not null,
  from_day date not null,
  to_day date not null,
  reason text,
  acting uuid,
  recorded_by uuid not null,
  cancelled boolean not null default false,
  constraint absence_check CHECK ((from_day <= to_day)),
  constraint absence_check1 CHECK (((acting IS NULL) OR (acting <> person))),
  constraint absence_acting_fkey FOREIGN KEY (acting) REFERENCES directory.person(id),
  constraint absence_person_fkey FOREIGN KEY (person) REFERENCES directory.person(id),
  constraint absence_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES directory.person(id),
  constraint absence_pkey PRIMARY KEY (id)
);

create table directory.authority (
  id uuid not null,
  slug text,
  post uuid not null,
  act text not null,
  kinds text[] not null,
  addressee_classes text[] not null,
  amount_up_to numeric(18,2),
  currency text,
  level_up_to smallint not null default 2,
  on_behalf_of uuid,
  basis jsonb not null,
  from_day date not null,
  to_day date,
  granted_by uuid,
  confirmed_by uuid,
  revoked_on date,
  constraint authority_act_check CHECK ((act = ANY (ARRAY['approve'::text, 'sign'::text]))),
  constraint authority_check CHECK (((granted_by IS NULL) OR (confirmed_by IS NULL) OR (granted_by <> confirmed_by))),
  constraint authority_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES directory.person(id),
  constraint authority_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES directory.person(id),
  constraint authority_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES directory.post(id),
  constraint authority_post_fkey FOREIGN KEY (post) REFERENCES directory.post(id),
  constraint authority_pkey PRIMARY KEY (id),
  constraint authority_slug_key UNIQUE (slug)
);

create table directory.channel (
  id uuid not null,
  correspondent uuid not null,
  channel text not null,
  address text,
  preferred boolean not null default false,
  from_day date,
  to_day date,
  constraint channel_correspondent_fkey FOREIGN KEY (correspondent) REFERENCES directory.correspondent(id),
  constraint channel_pkey PRIMARY KEY (id)
);

create table directory.correspondent (
  id uuid not null,
  slug text,
  kind text not null,
  class text not null,
  organisation uuid,
  post jsonb,
  form_of_address text,
  from_day date,
  to_day date,
  name jsonb not null,
  addressed jsonb not null,
  gender jsonb,
  state text,
  languages text[] not null default '{}'::text[],
  city jsonb,
  country text,
  active boolean not null default true,
  trial boolean not null default false,
  verified boolean not null default false,
  source jsonb,
  folded text not null,
  constraint correspondent_kind_check CHECK ((kind = ANY (ARRAY['state'::text, 'mission'::text, 'organisation'::text, 'institution'::text, 'ngo'::text, 'person'::text]))),
  constraint correspondent_organisation_fkey FOREIGN KEY (organisation) REFERENCES directory.correspondent(id),
  constraint correspondent_pkey PRIMARY KEY (id),
  constraint correspondent_slug_key UNIQUE (slug)
);

create table directory.correspondent_name (
  id uuid not null,
  correspondent uuid not null,
  name jsonb not null,
  from_day date,
  to_day date,
  verified boolean not null default false,
  source jsonb,
  constraint correspondent_name_correspondent_fkey FOREIGN KEY (correspondent) REFERENCES directory.correspondent(id),
  constraint correspondent_name_pkey PRIMARY KEY (id)
);

create table directory.delegation (
  id uuid not null,
  post uuid not null,
  from_person uuid not null,
  to_person uuid not null,
  act text not null,
  kind text,
  amount_up_to numeric(18,2),
  on_behalf boolean not null default true,
  from_day date not null,
  to_day date not null,
  reason text not null,
  granted_by uuid not null,
  confirmed_by uuid,
  revoked_on date,
  revoked_by uuid,
  constraint delegation_act_check CHECK ((act = ANY (ARRAY['approve'::text, 'sign'::text, 'verdict'::text, 'waive'::text, 'direct'::text, 'any'::text]))),
  constraint delegation_check CHECK ((from_day <= to_day)),
  constraint delegation_check1 CHECK ((from_person <> to_person)),
  constraint delegation_check2 CHECK ((granted_by <> to_person)),
  constraint delegation_check3 CHECK (((confirmed_by IS NULL) OR ((confirmed_by <> to_person) AND (confirmed_by <> granted_by)))),
  constraint delegation_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES directory.person(id),
  constraint delegation_from_person_fkey FOREIGN KEY (from_person) REFERENCES directory.person(id),
  constraint delegation_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES directory.person(id),
  constraint delegation_post_fkey FOREIGN KEY (post) REFERENCES directory.post(id),
  constraint delegation_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES directory.person(id),
  constraint delegation_to_person_fkey FOREIGN KEY (to_person) REFERENCES directory.person(id),
  constraint delegation_pkey PRIMARY KEY (id)
);

create table directory.holding (
  id uuid not null,
  post uuid not null,
  person uuid not null,
  manner text not null default 'substantive'::text,
  from_day date not null,
  to_day date,
  reason text,
  granted_by uuid,
  confirmed_by uuid,
  revoked_on date,
  revoked_by uuid,
  first boolean not null default false,
  constraint holding_check CHECK (((to_day IS NULL) OR (from_day <= to_day))),
  constraint holding_check1 CHECK (((granted_by IS NULL) OR (granted_by <> person))),
  constraint holding_check2 CHECK (((confirmed_by IS NULL) OR (confirmed_by <> person))),
  constraint holding_check3 CHECK (((granted_by IS NULL) OR (confirmed_by IS NULL) OR (granted_by <> confirmed_by))),
  constraint holding_manner_check CHECK ((manner = ANY (ARRAY['substantive'::text, 'acting'::text]))),
  constraint holding_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES directory.person(id),
  constraint holding_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES directory.person(id),
  constraint holding_person_fkey FOREIGN KEY (person) REFERENCES directory.person(id),
  constraint holding_post_fkey FOREIGN KEY (post) REFERENCES directory.post(id),
  constraint holding_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES directory.person(id),
  constraint holding_pkey PRIMARY KEY (id)
);

create table directory.person (
  id uuid not null,
  slug text,
  name jsonb not null,
  gender text,
  email text,
  language text not null default 'en'::text,
  calendar text not null default 'both'::text,
  level smallint not null default 0,
  trial boolean not null default false,
  active_from date,
  active_to date,
  constraint person_calendar_check CHECK ((calendar = ANY (ARRAY['gregory'::text, 'hijri'::text, 'both'::text]))),
  constraint person_gender_check CHECK ((gender = ANY (ARRAY['f'::text, 'm'::text]))),
  constraint person_language_check CHECK ((language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
  constraint person_level_check CHECK (((level >= 0) AND (level <= 2))),
  constraint person_pkey PRIMARY KEY (id),
  constraint person_slug_key UNIQUE (slug)
);

create table directory.post (
  id uuid not null,
  slug text not null,
  unit uuid not null,
  roles text[] not null,
  name jsonb not null,
  name_feminine jsonb,
  signing_level text not null,
  head boolean not null default false,
  form_of_address text,
  valid_from date,
  valid_to date,
  verified boolean not null default false,
  constraint post_unit_fkey FOREIGN KEY (unit) REFERENCES directory.unit(id),
  constraint post_pkey PRIMARY KEY (id),
  constraint post_slug_key UNIQUE (slug)
);

create table directory.unit (
  id uuid not null,
  slug text not null,
  kind text not null,
  name jsonb not null,
  reports_to uuid,
  supervised_by uuid,
  coordinated_by uuid,
  valid_from date,
  valid_to date,
  verified boolean not null default false,
  source jsonb,
  constraint unit_check CHECK (((valid_from IS NULL) OR (valid_to IS NULL) OR (valid_from < valid_to))),
  constraint unit_coordinated_by_fkey FOREIGN KEY (coordinated_by) REFERENCES directory.unit(id),
  constraint unit_reports_to_fkey FOREIGN KEY (reports_to) REFERENCES directory.unit(id),
  constraint unit_supervised_by_fkey FOREIGN KEY (supervised_by) REFERENCES directory.unit(id),
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_slug_key UNIQUE (slug)
);

create table dispatch.acknowledgement (
  id uuid not null,
  item uuid not null,
  form uuid not null,
  language text not null,
  channel text not null,
  address text,
  sha256 text not null,
  state text not null default 'waiting'::text,
  message_id text,
  attempts integer not null default 0,
  next_try_at timestamp with time zone,
  tried_at timestamp with time zone,
  sent_at timestamp with time zone,
  problem text,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  edition integer not null default 1,
  constraint acknowledgement_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'unknown'::text, 'handed'::text]))),
  constraint acknowledgement_form_fkey FOREIGN KEY (form) REFERENCES dispatch.standing_form(id),
  constraint acknowledgement_item_fkey FOREIGN KEY (item) REFERENCES register.item(id),
  constraint acknowledgement_made_by_fkey FOREIGN KEY (made_by) REFERENCES directory.person(id),
  constraint acknowledgement_pkey PRIMARY KEY (id)
);

create table dispatch.circular (
  id uuid not null,
  draft uuid not null,
  round uuid not null,
  kind text not null,
  unit uuid not null,
  register uuid not null,
  subject text not null,
  level smallint not null default 0,
  originals integer not null,
  signed_by uuid not null,
  signed_at timestamp with time zone not null,
  constraint circular_level_check CHECK (((level >= 0) AND (level <= 2))),
  constraint circular_originals_check CHECK ((originals > 0)),
  constraint circular_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint circular_register_fkey FOREIGN KEY (register) REFERENCES register.register(id),
  constraint circular_round_fkey FOREIGN KEY (round) REFERENCES clearance.round(id),
  constraint circular_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES directory.person(id),
  constraint circular_unit_fkey FOREIGN KEY (unit) REFERENCES directory.unit(id),
  constraint circular_pkey PRIMARY KEY (id),
  constraint circular_draft_key UNIQUE (draft),
  constraint circular_round_key UNIQUE (round)
);

create table dispatch.dispatch (
  id uuid not null,
  document uuid not null,
  place smallint not null,
  role text not null,
  name text not null,
  correspondent uuid,
  unit uuid,
  person uuid,
  channel text not null,
  address text,
  state text not null default 'waiting'::text,
  message_id text,
  attempts integer not null default 0,
  next_try_at timestamp with time zone,
  tried_at timestamp with time zone,
  problem text,
  sent_by uuid,
  sent_at timestamp with time zone,
  taken_by text,
  note text,
  edition integer not null default 1,
  constraint dispatch_role_check CHECK ((role = ANY (ARRAY['to'::text, 'cc'::text, 'bcc'::text]))),
  constraint dispatch_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'unknown'::text, 'delivered'::text, 'cancelled'::text]))),
  constraint dispatch_correspondent_fkey FOREIGN KEY (correspondent) REFERENCES directory.correspondent(id),
  constraint dispatch_document_fkey FOREIGN KEY (document) REFERENCES dispatch.document(id) DEFERRABLE INITIALLY DEFERRED,
  constraint dispatch_person_fkey FOREIGN KEY (person) REFERENCES directory.person(id),
  constraint dispatch_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES directory.person(id),
  constraint dispatch_unit_fkey FOREIGN KEY (unit) REFERENCES directory.unit(id),
  constraint dispatch_pkey PRIMARY KEY (id),
  constraint dispatch_document_place_key UNIQUE (document, place)
);

create table dispatch.document (
  id uuid not null,
  draft uuid not null,
  round uuid not null,
  register uuid not null,
  year smallint not null,
  number integer not null,
  number_text text not null,
  road text not null,
  kind text not null,
  unit uuid not null,
  subject text not null,
  language text not null,
  level smallint not null default 0,
  dated date not null,
  dated_hijri text not null,
  signed_by uuid not null,
  signed_as uuid not null,
  on_behalf_of uuid,
  signed_at timestamp with time zone not null,
  manifest_hash text not null,
  signature text not null,
  key_id text not null,
  trial boolean not null,
  code text not null,
  url text not null,
  state text not null default 'signed'::text,
  state_reason text,
  corrected_by uuid,
  edition integer not null default 1,
  circular uuid,
  original smallint,
  by_hand boolean,
  constraint document_by_hand_alone CHECK (((by_hand IS NULL) OR (circular IS NULL))),
  constraint document_by_hand_check CHECK (by_hand),
  constraint document_check CHECK (((state <> ALL (ARRAY['withdrawn'::text, 'recalled'::text, 'void'::text])) OR (state_reason IS NOT NULL))),
  constraint document_number_check CHECK ((number > 0)),
  constraint document_original_check CHECK (((circular IS NULL) = (original IS NULL))),
  constraint document_road_check CHECK ((road = ANY (ARRAY['outgoing'::text, 'memorandum'::text]))),
  constraint document_state_check CHECK ((state = ANY (ARRAY['signed'::text, 'dispatched'::text, 'withdrawn'::text, 'recalled'::text, 'void'::text]))),
  constraint document_circular_fkey FOREIGN KEY (circular) REFERENCES dispatch.circular(id),
  constraint document_corrected_by_fkey FOREIGN KEY (corrected_by) REFERENCES dispatch.document(id),
  constraint document_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint document_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES directory.person(id),
  constraint document_register_fkey FOREIGN KEY (register) REFERENCES register.register(id),
  constraint document_round_fkey FOREIGN KEY (round) REFERENCES clearance.round(id),
  constraint document_signed_as_fkey FOREIGN KEY (signed_as) REFERENCES directory.post(id),
  constraint document_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES directory.person(id),
  constraint document_unit_fkey FOREIGN KEY (unit) REFERENCES directory.unit(id),
  constraint document_pkey PRIMARY KEY (id),
  constraint document_code_key UNIQUE (code),
  constraint document_register_year_number_key UNIQUE (register, year, number)
);

create table dispatch.export (
  id uuid not null,
  draft uuid not null,
  version uuid not null,
  sha256 text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint export_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint export_made_by_fkey FOREIGN KEY (made_by) REFERENCES directory.person(id),
  constraint export_version_fkey FOREIGN KEY (version) REFERENCES drafting.version(id),
  constraint export_pkey PRIMARY KEY (id)
);

create table dispatch.paper (
  id uuid not null,
  document uuid not null,
  part text not null,
  language text,
  place smallint not null default 0,
  name text not null,
  sha256 text not null,
  size bigint not null,
  level smallint not null default 0,
  constraint paper_level_check CHECK (((level >= 0) AND (level <= 2))),
  constraint paper_part_check CHECK ((part = ANY (ARRAY['letter'::text, 'enclosure'::text, 'certificate'::text, 'signed'::text]))),
  constraint paper_document_fkey FOREIGN KEY (document) REFERENCES dispatch.document(id) DEFERRABLE INITIALLY DEFERRED,
  constraint paper_pkey PRIMARY KEY (id),
  constraint paper_document_part_place_key UNIQUE (document, part, place)
);

create table dispatch.receipt (
  id uuid not null,
  dispatch uuid not null,
  document uuid not null,
  manner text not null,
  received_by text,
  received_on date not null,
  note text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  constraint receipt_manner_check CHECK ((manner = ANY (ARRAY['acknowledged'::text, 'signed-for'::text, 'answered'::text, 'bounced'::text]))),
  constraint receipt_dispatch_fkey FOREIGN KEY (dispatch) REFERENCES dispatch.dispatch(id),
  constraint receipt_document_fkey FOREIGN KEY (document) REFERENCES dispatch.document(id),
  constraint receipt_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES directory.person(id),
  constraint receipt_pkey PRIMARY KEY (id)
);

create table dispatch.scan (
  id uuid not null,
  document uuid not null,
  brought jsonb not null,
  brought_by uuid not null,
  brought_at timestamp with time zone not null,
  state text not null default 'reading'::text,
  problem text,
  sha256 text,
  size bigint,
  pages integer,
  comparison jsonb,
  comparison_hash text,
  decisions jsonb,
  decided_by uuid,
  decided_at timestamp with time zone,
  decided_on date,
  reason text,
  edition integer not null default 1,
  constraint scan_check CHECK (((state = ANY (ARRAY['accepted'::text, 'refused'::text])) = (decided_by IS NOT NULL))),
  constraint scan_check1 CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (decided_on IS NULL)))),
  constraint scan_check2 CHECK (((state <> 'refused'::text) OR (reason IS NOT NULL))),
  constraint scan_check3 CHECK (((state <> 'failed'::text) OR (problem IS NOT NULL))),
  constraint scan_check4 CHECK (((state <> ALL (ARRAY['read'::text, 'accepted'::text])) OR ((sha256 IS NOT NULL) AND (comparison IS NOT NULL) AND (comparison_hash IS NOT NULL)))),
  constraint scan_check5 CHECK (((state <> 'accepted'::text) OR (decisions IS NOT NULL))),
  constraint scan_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint scan_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'read'::text, 'failed'::text, 'accepted'::text, 'refused'::text]))),
  constraint scan_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES directory.person(id),
  constraint scan_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES directory.person(id),
  constraint scan_document_fkey FOREIGN KEY (document) REFERENCES dispatch.document(id),
  constraint scan_pkey PRIMARY KEY (id)
);

create table dispatch.scan_page (
  scan uuid not null,
  side text not null,
  page integer not null,
  file smallint not null,
  file_page integer not null,
  read_at timestamp with time zone,
  turned smallint not null default 0,
  width integer,
  height integer,
  language text,
  lines jsonb not null default '[]'::jsonb,
  codes jsonb not null default '[]'::jsonb,
  problem text,
  constraint scan_page_language_check CHECK ((language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
  constraint scan_page_page_check CHECK ((page > 0)),
  constraint scan_page_side_check CHECK ((side = ANY (ARRAY['scan'::text, 'paper'::text]))),
  constraint scan_page_turned_check CHECK ((turned = ANY (ARRAY[0, 90, 180, 270]))),
  constraint scan_page_scan_fkey FOREIGN KEY (scan) REFERENCES dispatch.scan(id),
  constraint scan_page_pkey PRIMARY KEY (scan, side, page)
);

create table dispatch.seal (
  id uuid not null,
  document uuid not null,
  place smallint not null,
  step smallint not null,
  holder text not null,
  key_kind text not null,
  trial boolean not null,
  name text not null,
  issuer text not null,
  certificate text not null,
  sealed_at timestamp with time zone not null,
  stamped_at timestamp with time zone,
  stamped_by text,
  cms bytea not null,
  constraint seal_certificate_check CHECK ((certificate ~ '^[0-9a-f]{64}$'::text)),
  constraint seal_check CHECK (((stamped_at IS NULL) = (stamped_by IS NULL))),
  constraint seal_holder_check CHECK ((holder = ANY (ARRAY['signatory'::text, 'house'::text]))),
  constraint seal_key_kind_check CHECK ((key_kind = ANY (ARRAY['file'::text, 'token'::text, 'remote'::text]))),
  constraint seal_step_check CHECK (((step >= 0) AND (step <= 1))),
  constraint seal_document_fkey FOREIGN KEY (document) REFERENCES dispatch.document(id) DEFERRABLE INITIALLY DEFERRED,
  constraint seal_pkey PRIMARY KEY (id),
  constraint seal_document_place_step_key UNIQUE (document, place, step)
);

create table dispatch.standing_form (
  id uuid not null,
  slug text not null,
  texts jsonb not null,
  text_hash text not null,
  cleared_by uuid,
  confirmed_by uuid,
  from_day date not null,
  to_day date,
  revoked_on date,
  constraint standing_form_check CHECK (((cleared_by IS NULL) OR (confirmed_by IS NULL) OR (cleared_by <> confirmed_by))),
  constraint standing_form_cleared_by_fkey FOREIGN KEY (cleared_by) REFERENCES directory.person(id),
  constraint standing_form_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES directory.person(id),
  constraint standing_form_pkey PRIMARY KEY (id)
);

create table drafting.concurrence (
  id uuid not null,
  draft uuid not null,
  version uuid not null,
  unit uuid not null,
  due_on date not null,
  question text,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  "position" text,
  remarks text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint concurrence_check CHECK ((("position" IS NULL) = (answered_at IS NULL))),
  constraint concurrence_check1 CHECK ((("position" IS NULL) OR ("position" = ANY (ARRAY['agrees'::text, 'silent'::text])) OR (remarks IS NOT NULL))),
  constraint concurrence_position_check CHECK (("position" = ANY (ARRAY['agrees'::text, 'agrees-with-remarks'::text, 'disagrees'::text, 'silent'::text]))),
  constraint concurrence_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES directory.person(id),
  constraint concurrence_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint concurrence_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES directory.person(id),
  constraint concurrence_unit_fkey FOREIGN KEY (unit) REFERENCES directory.unit(id),
  constraint concurrence_version_fkey FOREIGN KEY (version) REFERENCES drafting.version(id),
  constraint concurrence_pkey PRIMARY KEY (id),
  constraint concurrence_version_unit_key UNIQUE (version, unit)
);

create table drafting.draft (
  id uuid not null,
  road text not null,
  kind text not null,
  unit uuid not null,
  drafter uuid not null,
  subject text not null,
  level smallint not null default 0,
  amount numeric(18,2),
  currency text,
  state text not null default 'draft'::text,
  current_version uuid,
  remedy text,
  remedies uuid,
  locked_by uuid,
  locked_until timestamp with time zone,
  made_at timestamp with time zone not null,
  edition integer not null default 1,
  withdrawn_reason text,
  concurrence_asked uuid[] not null default '{}'::uuid[],
  constraint draft_check CHECK (((remedy IS NULL) = (remedies IS NULL))),
  constraint draft_check1 CHECK (((state <> 'withdrawn'::text) OR (withdrawn_reason IS NOT NULL))),
  constraint draft_level_check CHECK (((level >= 0) AND (level <= 2))),
  constraint draft_remedy_check CHECK ((remedy = ANY (ARRAY['corrigendum'::text, 'withdrawal'::text, 'recall'::text]))),
  constraint draft_road_check CHECK ((road = ANY (ARRAY['outgoing'::text, 'memorandum'::text]))),
  constraint draft_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-concurrence'::text, 'submitted'::text, 'returned'::text, 'approved'::text, 'signed'::text, 'withdrawn'::text]))),
  constraint draft_drafter_fkey FOREIGN KEY (drafter) REFERENCES directory.person(id),
  constraint draft_locked_by_fkey FOREIGN KEY (locked_by) REFERENCES directory.person(id),
  constraint draft_unit_fkey FOREIGN KEY (unit) REFERENCES directory.unit(id),
  constraint draft_pkey PRIMARY KEY (id)
);

create table drafting.remark (
  id uuid not null,
  draft uuid not null,
  version uuid not null,
  language text not null,
  block integer,
  words text not null,
  text text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  author text,
  written_at timestamp with time zone,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  settled_by uuid,
  settled_at timestamp with time zone,
  constraint remark_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 5000))),
  constraint remark_author_check CHECK (((length(author) >= 1) AND (length(author) <= 200))),
  constraint remark_block_check CHECK ((block >= 0)),
  constraint remark_check CHECK ((((answer IS NULL) = (answered_by IS NULL)) AND ((answer IS NULL) = (answered_at IS NULL)))),
  constraint remark_check1 CHECK (((settled_by IS NULL) = (settled_at IS NULL))),
  constraint remark_language_check CHECK ((language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
  constraint remark_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000))),
  constraint remark_words_check CHECK ((length(words) <= 500)),
  constraint remark_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES directory.person(id),
  constraint remark_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint remark_made_by_fkey FOREIGN KEY (made_by) REFERENCES directory.person(id),
  constraint remark_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES directory.person(id),
  constraint remark_version_fkey FOREIGN KEY (version) REFERENCES drafting.version(id),
  constraint remark_pkey PRIMARY KEY (id)
);

create table drafting.source (
  draft uuid not null,
  record uuid not null,
  manner text not null,
  constraint source_manner_check CHECK ((manner = ANY (ARRAY['answers'::text, 'quotes'::text]))),
  constraint source_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint source_pkey PRIMARY KEY (draft, record)
);

create table drafting.suggestion (
  id uuid not null,
  draft uuid not null,
  version uuid not null,
  language text not null,
  line text,
  change jsonb not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  author text,
  written_at timestamp with time zone,
  outcome text,
  decided_by uuid,
  decided_at timestamp with time zone,
  carried_by uuid,
  constraint suggestion_author_check CHECK (((length(author) >= 1) AND (length(author) <= 200))),
  constraint suggestion_change_check CHECK (((change ->> 'kind'::text) = ANY (ARRAY['words'::text, 'blocks'::text]))),
  constraint suggestion_check CHECK ((((outcome IS NULL) = (decided_by IS NULL)) AND ((outcome IS NULL) = (decided_at IS NULL)))),
  constraint suggestion_check1 CHECK (((NOT (outcome IS DISTINCT FROM 'accepted'::text)) = (carried_by IS NOT NULL))),
  constraint suggestion_language_check CHECK ((language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
  constraint suggestion_line_check CHECK ((line = ANY (ARRAY['title'::text, 'subject'::text, 'salutation'::text, 'close'::text]))),
  constraint suggestion_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'rejected'::text]))),
  constraint suggestion_carried_by_fkey FOREIGN KEY (carried_by) REFERENCES drafting.version(id),
  constraint suggestion_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES directory.person(id),
  constraint suggestion_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint suggestion_made_by_fkey FOREIGN KEY (made_by) REFERENCES directory.person(id),
  constraint suggestion_version_fkey FOREIGN KEY (version) REFERENCES drafting.version(id),
  constraint suggestion_pkey PRIMARY KEY (id)
);

create table drafting.version (
  id uuid not null,
  draft uuid not null,
  ordinal integer not null,
  note text,
  content jsonb not null,
  content_hash text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint version_ordinal_check CHECK ((ordinal > 0)),
  constraint version_draft_fkey FOREIGN KEY (draft) REFERENCES drafting.draft(id),
  constraint version_made_by_fkey FOREIGN KEY (made_by) REFERENCES directory.person(id),
  constraint version_pkey PRIMARY KEY (id),
  constraint version_draft_ordinal_key UNIQUE (draft, ordinal)
);

create table intake.arrival (
  id uuid not null,
  unit uuid not null,
  way text not null,
  place text not null,
  state text not null default 'waiting'::text,
  nature text not null default 'letter'::text,
  title text not null,
  sender text,
  sent_at timestamp with time zone,
  arrived_at timestamp with time zone not null,
  message_id text,
  fingerprint text not null,
  problem jsonb,
  left_out jsonb not null default '[]'::jsonb,
  aside_reason text,
  aside_note text,
  aside_by uuid,
  aside_at timestamp with time zone,
  item uuid,
  answers uuid,
  sending uuid,
  edition integer not null default 1,
  cut_from uuid,
  cut_pages integer[],
  codes jsonb not null default '[]'::jsonb,
  constraint arrival_aside_reason_check CHECK ((aside_reason = ANY (ARRAY['advertising'::text, 'spam'::text, 'duplicate'::text, 'private'::text, 'other'::text]))),
  constraint arrival_check CHECK (((state = 'refused'::text) = (problem IS NOT NULL))),
  constraint arrival_check1 CHECK (((state = 'registered'::text) = (item IS NOT NULL))),
  constraint arrival_check2 CHECK (((state = 'set-aside'::text) = (aside_reason IS NOT NULL))),
  constraint arrival_check3 CHECK ((((aside_reason IS NULL) = (aside_at IS NULL)) AND ((aside_reason IS NULL) = (aside_by IS NULL)))),
  constraint arrival_check4 CHECK (((state = 'filed'::text) = (answers IS NOT NULL))),
  constraint arrival_check5 CHECK (((state <> 'filed'::text) OR (nature <> 'letter'::text))),
  constraint arrival_cut_check CHECK (((cut_from IS NULL) = (cut_pages IS NULL))),
  constraint arrival_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text)),
  constraint arrival_nature_check CHECK ((nature = ANY (ARRAY['letter'::text, 'bounce'::text, 'auto-reply'::text]))),
  constraint arrival_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'set-aside'::text, 'registered'::text, 'refused'::text, 'filed'::text, 'divided'::text]))),
  constraint arrival_way_check CHECK ((way = ANY (ARRAY['folder'::text, 'mail'::text]))),
  constraint arrival_aside_by_fkey FOREIGN KEY (aside_by) REFERENCES directory.person(id),
  constraint arrival_cut_from_fkey FOREIGN KEY (cut_from) REFERENCES intake.arrival(id),
  constraint arrival_item_fkey FOREIGN KEY (item) REFERENCES register.item(id) DEFERRABLE INITIALLY DEFERRED,
  constraint arrival_unit_fkey FOREIGN KEY (unit) REFERENCES directory.unit(id),
  constraint arrival_pkey PRIMARY KEY (id)
);

create table intake.file (
  id uuid not null,
  arrival uuid not null,
  part text not null,
  place smallint not null,
  name text not null,
  kind text not null,
  media_type text not null,
  sha256 text not null,
  size bigint not null,
  pages integer,
  constraint file_part_check CHECK ((part = ANY (ARRAY['main'::text, 'enclosure'::text, 'transmission'::text]))),
  constraint file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint file_arrival_fkey FOREIGN KEY (arrival) REFERENCES intake.arrival(id),
  constraint file_pkey PRIMARY KEY (id),
  constraint file_arrival_place_key UNIQUE (arrival, place)
);

create table intake.mailbox (
  name text not null,
  validity text not null,
  last_uid bigint not null,
  constraint mailbox_last_uid_check CHECK ((last_uid >= 0)),
  constraint mailbox_pkey PRIMARY KEY (name)
);

create table ledger.checkpoint (
  size bigint not null,
  root bytea not null,
  note text not null,
  at timestamp with time zone not null default clock_timestamp(),
  constraint checkpoint_pkey PRIMARY KEY (size)
);

create table ledger.committed (
  entry uuid not null,
  relation text not null,
  row_key text not null,
  salt bytea not null,
  digest bytea not null,
  gone boolean not null,
  tx xid8 not null default pg_current_xact_id(),
  constraint committed_tx_entry_fkey FOREIGN KEY (tx, entry) REFERENCES ledger.entry(tx, id) DEFERRABLE INITIALLY DEFERRED,
  constraint committed_pkey PRIMARY KEY (entry, relation, row_key)
);

create table ledger.entry (
  id uuid not null,
  turn bigint not null generated always as identity,
  at timestamp with time zone not null default clock_timestamp(),
  act text not null,
  actor uuid,
  acting_for uuid,
  record_kind text,
  record uuid,
  detail jsonb not null default '{}'::jsonb,
  tx xid8 not null default pg_current_xact_id(),
  constraint entry_act_check CHECK ((act ~ '^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$'::text)),
  constraint entry_detail_check CHECK ((jsonb_typeof(detail) = 'object'::text)),
  constraint entry_pkey PRIMARY KEY (id),
  constraint entry_tx_id_key UNIQUE (tx, id)
);

create table ledger.head (
  one boolean not null default true,
  size bigint not null default 0,
  frontier bytea not null default '\x'::bytea,
  constraint head_one_check CHECK (one),
  constraint head_pkey PRIMARY KEY (one)
);

create table ledger.leaf (
  "position" bigint not null,
  entry uuid not null,
  hash bytea not null,
  constraint leaf_pkey PRIMARY KEY ("position"),
  constraint leaf_entry_key UNIQUE (entry)
);

create table ledger.node (
  level smallint not null,
  index bigint not null,
  hash bytea not null,
  constraint node_pkey PRIMARY KEY (level, index)
);

create table memoranda.acknowledgement (
  document uuid not null,
  principal text not null,
  acknowledged_by uuid not null,
  acknowledged_at timestamp with time zone not null,
  constraint acknowledgement_principal_check CHECK ((principal ~ '^(unit|person):'::text)),
  constraint acknowledgement_acknowledged_by_fkey FOREIGN KEY (acknowledged_by) REFERENCES directory.person(id),
  constraint acknowledgement_document_fkey FOREIGN KEY (document) REFERENCES dispatch.document(id),
  constraint acknowledgement_pkey PRIMARY KEY (document, principal)
);

create table platform.house (
  one boolean not null default true,
  kind text not null,
  profile text not null,
  profile_digest text,
  setup_token_hash bytea,
  setup_done_at timestamp with time zone,
  began_at timestamp with time zone not null default now(),
  working_day text,
  constraint house_kind_check CHECK ((kind = ANY (ARRAY['trial'::text, 'real'::text]))),
  constraint house_one_check CHECK (one),
  constraint house_working_day_check CHECK ((working_day = ANY (ARRAY['begun'::text, 'whole'::text]))),
  constraint house_pkey PRIMARY KEY (one)
);

create table platform.idempotency (
  person uuid not null,
  key text not null,
  request_hash text not null,
  status smallint not null,
  response jsonb,
  at timestamp with time zone not null default now(),
  constraint idempotency_pkey PRIMARY KEY (person, key)
);

create table platform.secret (
  name text not null,
  value text not null,
  constraint secret_pkey PRIMARY KEY (name)
);

create table referral.contribution (
  id uuid not null,
  referral uuid not null,
  text text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint contribution_made_by_fkey FOREIGN KEY (made_by) REFERENCES directory.person(id),
  constraint contribution_referral_fkey FOREIGN KEY (referral) REFERENCES referral.referral(id),
  constraint contribution_pkey PRIMARY KEY (id)
);

create table referral.extension (
  id uuid not null,
  referral uuid not null,
  asked_until date not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  state text not null default 'asked'::text,
  granted_until date,
  decided_by uuid,
  decided_at timestamp with time zone,
  decision_reason text,
  constraint extension_check CHECK (((state = 'asked'::text) = (decided_at IS NULL))),
  constraint extension_check1 CHECK (((state = 'granted'::text) = (granted_until IS NOT NULL))),
  constraint extension_check2 CHECK (((state <> 'refused'::text) OR (decision_reason IS NOT NULL))),
  constraint extension_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text]))),
  constraint extension_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES directory.person(id),
  constraint extension_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES directory.person(id),
  constraint extension_referral_fkey FOREIGN KEY (referral) REFERENCES referral.referral(id),
  constraint extension_pkey PRIMARY KEY (id)
);

create table referral.referral (
  id uuid not null,
  item uuid not null,
  parent uuid,
  within_unit uuid,
  directive uuid,
  to_unit uuid,
  to_person uuid,
  lead boolean not null,
  purpose text not null,
  instruction text,
  due_on date,
  state text not null default 'open'::text,
  directed_by uuid not null,
  directed_at timestamp with time zone not null,
  acknowledged_by uuid,
  acknowledged_at timestamp with time zone,
  ended_reason text,
  ended_by uuid,
  ended_at timestamp with time zone,
  edition integer not null default 1,
  constraint referral_check CHECK (((to_unit IS NULL) <> (to_person IS NULL))),
  constraint referral_check1 CHECK (((parent IS NULL) = (within_unit IS NULL))),
  constraint referral_check2 CHECK (((acknowledged_by IS NULL) = (acknowledged_at IS NULL))),
  constraint referral_check3 CHECK (((state = ANY (ARRAY['open'::text, 'acknowledged'::text])) = (ended_at IS NULL))),
  constraint referral_check4 CHECK (((state <> ALL (ARRAY['returned'::text, 'withdrawn'::text])) OR (ended_reason IS NOT NULL))),
  constraint referral_state_check CHECK ((state = ANY (ARRAY['open'::text, 'acknowledged'::text, 'returned'::text, 'done'::text, 'withdrawn'::text]))),
  constraint referral_acknowledged_by_fkey FOREIGN KEY (acknowledged_by) REFERENCES directory.person(id),
  constraint referral_directed_by_fkey FOREIGN KEY (directed_by) REFERENCES directory.person(id),
  constraint referral_directive_fkey FOREIGN KEY (directive) REFERENCES directives.directive(id),
  constraint referral_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES directory.person(id),
  constraint referral_item_fkey FOREIGN KEY (item) REFERENCES register.item(id),
  constraint referral_parent_fkey FOREIGN KEY (parent) REFERENCES referral.referral(id),
  constraint referral_to_person_fkey FOREIGN KEY (to_person) REFERENCES directory.person(id),
  constraint referral_to_unit_fkey FOREIGN KEY (to_unit) REFERENCES directory.unit(id),
  constraint referral_within_unit_fkey FOREIGN KEY (within_unit) REFERENCES directory.unit(id),
  constraint referral_pkey PRIMARY KEY (id)
);

create table referral.reminder (
  id uuid not null,
  referral uuid not null,
  manner text not null,
  due_on date not null,
  at timestamp with time zone not null,
  constraint reminder_manner_check CHECK ((manner = ANY (ARRAY['near'::text, 'late'::text]))),
  constraint reminder_referral_fkey FOREIGN KEY (referral) REFERENCES referral.referral(id),
  constraint reminder_pkey PRIMARY KEY (id),
  constraint reminder_referral_due_on_manner_key UNIQUE (referral, due_on, manner)
);

create table register.contents (
  id uuid not null,
  item uuid not null,
  subject text,
  note text,
  opened_by uuid,
  opened_at timestamp with time zone,
  constraint contents_item_fkey FOREIGN KEY (item) REFERENCES register.item(id) DEFERRABLE INITIALLY DEFERRED,
  constraint contents_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES directory.person(id),
  constraint contents_pkey PRIMARY KEY (id)
);

create table register.correction (
  id uuid not null,
  item uuid not null,
  field text not null,
  was text,
  became text,
  reason text not null,
  corrected_by uuid,
  at timestamp with time zone not null,
  constraint correction_corrected_by_fkey FOREIGN KEY (corrected_by) REFERENCES directory.person(id),
  constraint correction_item_fkey FOREIGN KEY (item) REFERENCES register.item(id),
  constraint correction_pkey PRIMARY KEY (id)
);

create table register.counter (
  register uuid not null,
  year smallint not null,
  last integer not null default 0,
  starts_at integer not null default 1,
  opens_on date,
  constraint counter_last_check CHECK ((last >= 0)),
  constraint counter_starts_at_check CHECK ((starts_at >= 1)),
  constraint counter_register_fkey FOREIGN KEY (register) REFERENCES register.register(id),
  constraint counter_pkey PRIMARY KEY (register, year)
);

create table register.custody (
  id uuid not null,
  item uuid not null,
  place text not null,
  held_by_unit uuid,
  signed_by text,
  at timestamp with time zone not null,
  recorded_by uuid,
  constraint custody_held_by_unit_fkey FOREIGN KEY (held_by_unit) REFERENCES directory.unit(id),
  constraint custody_item_fkey FOREIGN KEY (item) REFERENCES register.item(id),
  constraint custody_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES directory.person(id),
  constraint custody_pkey PRIMARY KEY (id)
);

create table register.file (
  id uuid not null,
  record uuid not null,
  part text not null,
  place smallint not null default 0,
  name text not null,
  media_type text not null,
  sha256 text not null,
  size bigint not null,
  pages integer,
  level smallint not null default 0,
  reading text not null default 'none'::text,
  reading_problem text,
  added_by uuid,
  added_at timestamp with time zone not null,
  signatures smallint not null default 0,
  constraint file_level_check CHECK (((level >= 0) AND (level <= 2))),
  constraint file_part_check CHECK ((part = ANY (ARRAY['main'::text, 'enclosure'::text, 'transmission'::text, 'receipt'::text]))),
  constraint file_reading_check CHECK ((reading = ANY (ARRAY['none'::text, 'waiting'::text, 'recognising'::text, 'read'::text, 'no-text'::text, 'failed'::text]))),
  constraint file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint file_signatures_check CHECK ((signatures >= 0)),
  constraint file_added_by_fkey FOREIGN KEY (added_by) REFERENCES directory.person(id),
  constraint file_pkey PRIMARY KEY (id)
);

create table register.file_words (
  file uuid not null,
  record uuid not null,
  level smallint not null,
  words tsvector not null,
  constraint file_words_pkey PRIMARY KEY (file)
);

create table register.item (
  id uuid not null,
  register uuid not null,
  year smallint not null,
  number integer not null,
  number_text text not null,
  state text not null default 'registered'::text,
  received_on date not null,
  registered_at timestamp with time zone not null,
  registered_by uuid,
  late_reason text,
  imported boolean not null default false,
  sender uuid,
  sender_written text,
  their_reference text,
  their_reference_folded text,
  their_date date,
  their_date_written text,
  their_date_calendar text,
  reply_to uuid,
  reply_to_written text,
  handed_in_by uuid,
  handed_in_how text,
  subject text not null,
  kind text not null,
  language text not null,
  channel text not null,
  level smallint not null default 0,
  marking text,
  sealed boolean not null default false,
  contents uuid,
  openers uuid[] not null default '{}'::uuid[],
  urgency text not null default 'normal'::text,
  pages integer,
  enclosures text[] not null default '{}'::text[],
  asks_answer boolean not null default false,
  file_plan text,
  importance text,
  importance_reason text,
  closed_how text,
  closed_reason text,
  closed_by uuid,
  closed_at timestamp with time zone,
  void_reason text,
  edition integer not null default 1,
  constraint item_check CHECK (((state = 'void'::text) = (void_reason IS NOT NULL))),
  constraint item_check1 CHECK (((state = 'closed'::text) = (closed_how IS NOT NULL))),
  constraint item_check2 CHECK (((closed_how IS NULL) OR ((closed_how = 'answered'::text) AND (closed_by IS NOT NULL)) OR ((closed_how <> 'answered'::text) AND (closed_reason IS NOT NULL)))),
  constraint item_check3 CHECK ((sealed = (contents IS NOT NULL))),
  constraint item_check4 CHECK ((sealed = (cardinality(openers) > 0))),
  constraint item_check5 CHECK (((importance IS NULL) OR (importance_reason IS NOT NULL) OR (importance = 'routine'::text))),
  constraint item_closed_how_check CHECK ((closed_how = ANY (ARRAY['answered'::text, 'no-reply'::text, 'not-ours'::text, 'misdirected'::text]))),
  constraint item_importance_check CHECK ((importance = ANY (ARRAY['important'::text, 'routine'::text]))),
  constraint item_level_check CHECK (((level >= 0) AND (level <= 2))),
  constraint item_number_check CHECK ((number > 0)),
  constraint item_pages_check CHECK ((pages > 0)),
  constraint item_state_check CHECK ((state = ANY (ARRAY['registered'::text, 'directed'::text, 'closed'::text, 'void'::text]))),
  constraint item_their_date_calendar_check CHECK ((their_date_calendar = ANY (ARRAY['gregory'::text, 'hijri'::text]))),
  constraint item_handed_in_by_fkey FOREIGN KEY (handed_in_by) REFERENCES directory.unit(id),
  constraint item_register_fkey FOREIGN KEY (register) REFERENCES register.register(id),
  constraint item_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES directory.person(id),
  constraint item_sender_fkey FOREIGN KEY (sender) REFERENCES directory.correspondent(id),
  constraint item_pkey PRIMARY KEY (id),
  constraint item_contents_key UNIQUE (contents),
  constraint item_register_year_number_key UNIQUE (register, year, number)
);

create table register.known_key (
  id uuid not null,
  vkey text not null,
  house text not null,
  how text not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  ended_by uuid,
  ended_at timestamp with time zone,
  ended_reason text,
  constraint known_key_check CHECK ((((ended_at IS NULL) = (ended_by IS NULL)) AND ((ended_at IS NULL) = (ended_reason IS NULL)))),
  constraint known_key_vkey_check CHECK ((length(vkey) <= 300)),
  constraint known_key_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES directory.person(id),
  constraint known_key_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES directory.person(id),
  constraint known_key_pkey PRIMARY KEY (id)
);

create table register.learned (
  id uuid not null,
  words text not null,
  folded text not null,
  correspondent uuid not null,
  state text not null default 'in-use'::text,
  learned_at timestamp with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  constraint learned_check CHECK (((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL))),
  constraint learned_check1 CHECK ((((withdrawn_at IS NULL) = (withdrawn_by IS NULL)) AND ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)))),
  constraint learned_state_check CHECK ((state = ANY (ARRAY['in-use'::text, 'withdrawn'::text]))),
  constraint learned_correspondent_fkey FOREIGN KEY (correspondent) REFERENCES directory.correspondent(id),
  constraint learned_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES directory.person(id),
  constraint learned_pkey PRIMARY KEY (id)
);

create table register.likeness (
  file uuid not null,
  at timestamp with time zone not null,
  words integer[] not null default '{}'::integer[],
  bands integer[] not null default '{}'::integer[],
  look bit(256),
  constraint likeness_file_fkey FOREIGN KEY (file) REFERENCES register.file(id),
  constraint likeness_pkey PRIMARY KEY (file)
);

create table register.numbered (
  number integer not null,
  record uuid not null,
  constraint numbered_pkey PRIMARY KEY (number, record)
);

create table register.page (
  file uuid not null,
  page integer not null,
  recognised_at timestamp with time zone,
  width integer,
  height integer,
  turned smallint not null default 0,
  language text,
  confidence real,
  body text not null default ''::text,
  lines jsonb not null default '[]'::jsonb,
  problem text,
  constraint page_language_check CHECK ((language = ANY (ARRAY['ar'::text, 'en'::text, 'fr'::text]))),
  constraint page_page_check CHECK ((page > 0)),
  constraint page_turned_check CHECK ((turned = ANY (ARRAY[0, 90, 180, 270]))),
  constraint page_file_fkey FOREIGN KEY (file) REFERENCES register.file(id),
  constraint page_pkey PRIMARY KEY (file, page)
);

create table register.proposed (
  id uuid not null,
  item uuid not null,
  field text not null,
  value text not null,
  words text not null,
  folded text not null,
  sureness text not null,
  chosen text,
  chosen_by uuid not null,
  at timestamp with time zone not null,
  constraint proposed_sureness_check CHECK ((sureness = ANY (ARRAY['sure'::text, 'likely'::text, 'unsure'::text]))),
  constraint proposed_chosen_by_fkey FOREIGN KEY (chosen_by) REFERENCES directory.person(id),
  constraint proposed_item_fkey FOREIGN KEY (item) REFERENCES register.item(id) DEFERRABLE INITIALLY DEFERRED,
  constraint proposed_pkey PRIMARY KEY (id)
);

create table register.receipt (
  id uuid not null,
  item uuid not null,
  received_on date not null,
  channel text not null,
  note text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  constraint receipt_item_fkey FOREIGN KEY (item) REFERENCES register.item(id),
  constraint receipt_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES directory.person(id),
  constraint receipt_pkey PRIMARY KEY (id)
);

create table register.register (
  id uuid not null,
  slug text not null,
  unit uuid not null,
  direction text not null,
  name jsonb not null,
  pattern text not null,
  yearly boolean not null default true,
  opened_on date not null,
  constraint register_direction_check CHECK ((direction = ANY (ARRAY['incoming'::text, 'outgoing'::text, 'memoranda'::text]))),
  constraint register_unit_fkey FOREIGN KEY (unit) REFERENCES directory.unit(id),
  constraint register_pkey PRIMARY KEY (id),
  constraint register_slug_key UNIQUE (slug)
);

create table register.search (
  record uuid not null,
  kind text not null,
  words tsvector not null,
  shown jsonb,
  opens uuid,
  constraint search_pkey PRIMARY KEY (record)
);

create table register.sending (
  id uuid not null,
  person uuid not null,
  size bigint not null,
  at timestamp with time zone not null,
  constraint sending_size_check CHECK ((size > 0)),
  constraint sending_person_fkey FOREIGN KEY (person) REFERENCES directory.person(id),
  constraint sending_pkey PRIMARY KEY (id)
);

create table register.unlooked (
  file uuid not null,
  constraint unlooked_file_fkey FOREIGN KEY (file) REFERENCES register.file(id),
  constraint unlooked_pkey PRIMARY KEY (file)
);

create table register.unregistered (
  id uuid not null,
  register uuid not null,
  received_on date not null,
  description text not null,
  received_from text,
  pieces integer not null default 1,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  constraint unregistered_pieces_check CHECK ((pieces > 0)),
  constraint unregistered_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES directory.person(id),
  constraint unregistered_register_fkey FOREIGN KEY (register) REFERENCES register.register(id),
  constraint unregistered_pkey PRIMARY KEY (id)
);

create table register.upload (
  person uuid not null,
  sha256 text not null,
  size bigint not null,
  media_type text not null,
  kind text not null,
  pages integer,
  at timestamp with time zone not null,
  constraint upload_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint upload_person_fkey FOREIGN KEY (person) REFERENCES directory.person(id),
  constraint upload_pkey PRIMARY KEY (person, sha256)
);

create table resolutions.held (
  id uuid not null,
  session_kind text not null,
  session smallint not null,
  body text not null,
  complete boolean not null,
  source text not null,
  constraint held_session_check CHECK (((session >= 1) AND (session <= 99))),
  constraint held_pkey PRIMARY KEY (id),
  constraint held_session_kind_session_body_key UNIQUE (session_kind, session, body)
);

create table resolutions.keeper (
  unit uuid not null,
  constraint keeper_unit_fkey FOREIGN KEY (unit) REFERENCES directory.unit(id),
  constraint keeper_pkey PRIMARY KEY (unit)
);

create table resolutions.resolution (
  id uuid not null,
  number text not null,
  variant smallint not null default 1,
  serial smallint not null,
  session smallint not null,
  session_kind text not null,
  body text not null,
  part text,
  title jsonb not null default '{}'::jsonb,
  text jsonb not null default '{}'::jsonb,
  about jsonb not null default '{}'::jsonb,
  adopted_on text,
  superseded_by text,
  source text not null,
  verified boolean not null default false,
  folded text not null,
  place text not null default ((((((((((lpad(((100 - session))::text, 3, '0'::text) || '/'::text) || session_kind) || '/'::text) || body) || '/'::text) || lpad((serial)::text, 3, '0'::text)) || '/'::text) || COALESCE(part, ''::text)) || '/'::text) || lpad((variant)::text, 2, '0'::text)),
  edition integer not null default 1,
  constraint resolution_adopted_on_check CHECK ((adopted_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'::text)),
  constraint resolution_part_check CHECK ((part ~ '^[A-Z]$'::text)),
  constraint resolution_serial_check CHECK (((serial >= 1) AND (serial <= 999))),
  constraint resolution_session_check CHECK (((session >= 1) AND (session <= 99))),
  constraint resolution_variant_check CHECK (((variant >= 1) AND (variant <= 99))),
  constraint resolution_pkey PRIMARY KEY (id),
  constraint resolution_number_variant_key UNIQUE (number, variant)
);

-- Indexes

CREATE INDEX access_principal ON access.access USING btree (principal, record DESC) INCLUDE (level);
CREATE INDEX inherits_source ON access.inherits USING btree (source);
CREATE UNIQUE INDEX session_id ON access.session USING btree (id);
CREATE INDEX session_person ON access.session USING btree (person);
CREATE INDEX tries_tried_at ON access.tries USING btree (tried_at);
CREATE UNIQUE INDEX brief_in_hand ON brief.brief USING btree (state) WHERE (state = 'draft'::text);
CREATE UNIQUE INDEX brief_of_day ON brief.brief USING btree (day) WHERE (state = 'issued'::text);
CREATE INDEX line_told ON brief.line USING btree (record) WHERE (told IS NOT NULL);
CREATE INDEX answer_draft ON clearance.answer USING btree (draft);
CREATE UNIQUE INDEX answer_stands ON clearance.answer USING btree (key, scope, (
CASE scope
    WHEN 'document'::text THEN (draft)::text
    WHEN 'dossier'::text THEN dossier
    ELSE ''::text
END)) WHERE (undone_at IS NULL);
CREATE INDEX finding_round ON clearance.finding USING btree (round);
CREATE INDEX point_draft ON clearance.point USING btree (draft);
CREATE UNIQUE INDEX round_one_open ON clearance.round USING btree (draft) WHERE (state = 'open'::text);
CREATE INDEX round_open ON clearance.round USING btree (id DESC) WHERE (state = 'open'::text);
CREATE INDEX addressee_directive ON directives.addressee USING btree (directive);
CREATE INDEX addressee_waiting ON directives.addressee USING btree (unit, person) WHERE (acknowledged_at IS NULL);
CREATE INDEX directive_in_force ON directives.directive USING btree (id DESC) WHERE (state = 'in-force'::text);
CREATE INDEX directive_item ON directives.directive USING btree (item);
CREATE UNIQUE INDEX folder_holds ON directives.folder USING btree (item) WHERE (left_at IS NULL);
CREATE INDEX folder_now ON directives.folder USING btree (id DESC) WHERE (left_at IS NULL);
CREATE INDEX minute_draft ON directives.minute USING btree (id DESC) WHERE (state = 'draft'::text);
CREATE INDEX minute_item ON directives.minute USING btree (item);
CREATE INDEX absence_person ON directory.absence USING btree (person);
CREATE INDEX authority_post ON directory.authority USING btree (post, act);
CREATE INDEX channel_of ON directory.channel USING btree (correspondent);
CREATE INDEX correspondent_folded ON directory.correspondent USING btree (folded text_pattern_ops);
CREATE INDEX correspondent_name_of ON directory.correspondent_name USING btree (correspondent);
CREATE INDEX correspondent_organisation ON directory.correspondent USING btree (organisation);
CREATE INDEX delegation_to ON directory.delegation USING btree (to_person);
CREATE UNIQUE INDEX holding_first ON directory.holding USING btree (first) WHERE first;
CREATE INDEX holding_person ON directory.holding USING btree (person);
CREATE INDEX holding_post ON directory.holding USING btree (post);
CREATE UNIQUE INDEX person_email ON directory.person USING btree (lower(email));
CREATE INDEX post_unit ON directory.post USING btree (unit);
CREATE INDEX unit_reports_to ON directory.unit USING btree (reports_to);
CREATE INDEX acknowledgement_due ON dispatch.acknowledgement USING btree (next_try_at) WHERE (next_try_at IS NOT NULL);
CREATE INDEX acknowledgement_item ON dispatch.acknowledgement USING btree (item);
CREATE INDEX acknowledgement_message_id ON dispatch.acknowledgement USING btree (message_id) WHERE (message_id IS NOT NULL);
CREATE INDEX acknowledgement_open ON dispatch.acknowledgement USING btree (id DESC) WHERE ((state = ANY (ARRAY['failed'::text, 'unknown'::text])) AND (next_try_at IS NULL));
CREATE INDEX circular_newest ON dispatch.circular USING btree (id DESC);
CREATE INDEX dispatch_correspondent ON dispatch.dispatch USING btree (correspondent, document DESC) WHERE (correspondent IS NOT NULL);
CREATE INDEX dispatch_due ON dispatch.dispatch USING btree (next_try_at) WHERE (next_try_at IS NOT NULL);
CREATE INDEX dispatch_message_id ON dispatch.dispatch USING btree (message_id) WHERE (message_id IS NOT NULL);
CREATE INDEX dispatch_open ON dispatch.dispatch USING btree (id) WHERE (state = ANY (ARRAY['waiting'::text, 'sending'::text, 'failed'::text, 'unknown'::text]));
CREATE INDEX dispatch_person ON dispatch.dispatch USING btree (person, document DESC) WHERE (person IS NOT NULL);
CREATE INDEX dispatch_unit ON dispatch.dispatch USING btree (unit, document DESC) WHERE (unit IS NOT NULL);
CREATE INDEX document_circular ON dispatch.document USING btree (circular, original) WHERE (circular IS NOT NULL);
CREATE INDEX document_draft ON dispatch.document USING btree (draft);
CREATE INDEX document_for_the_pen ON dispatch.document USING btree (id) WHERE (by_hand AND (state = 'signed'::text));
CREATE UNIQUE INDEX document_one_of_draft ON dispatch.document USING btree (draft) WHERE (original IS NULL);
CREATE UNIQUE INDEX document_one_of_round ON dispatch.document USING btree (round) WHERE (original IS NULL);
CREATE UNIQUE INDEX document_original ON dispatch.document USING btree (round, original) WHERE (original IS NOT NULL);
CREATE INDEX document_register ON dispatch.document USING btree (register, dated);
CREATE INDEX document_signed ON dispatch.document USING btree (id DESC) WHERE (state = 'signed'::text);
CREATE INDEX paper_sha256 ON dispatch.paper USING btree (sha256);
CREATE INDEX receipt_dispatch ON dispatch.receipt USING btree (dispatch);
CREATE INDEX scan_document ON dispatch.scan USING btree (document, brought_at DESC);
CREATE UNIQUE INDEX scan_open ON dispatch.scan USING btree (document) WHERE (state = ANY (ARRAY['reading'::text, 'read'::text, 'accepted'::text]));
CREATE INDEX scan_reading ON dispatch.scan USING btree (id) WHERE (state = 'reading'::text);
CREATE INDEX standing_form_slug ON dispatch.standing_form USING btree (slug);
CREATE INDEX concurrence_draft ON drafting.concurrence USING btree (draft);
CREATE INDEX concurrence_unit ON drafting.concurrence USING btree (unit) WHERE ("position" IS NULL);
CREATE INDEX draft_remedies ON drafting.draft USING btree (remedies) WHERE (remedies IS NOT NULL);
CREATE INDEX draft_submitted ON drafting.draft USING btree (id DESC) WHERE (state = ANY (ARRAY['submitted'::text, 'approved'::text]));
CREATE INDEX draft_unit ON drafting.draft USING btree (unit, id DESC);
CREATE INDEX remark_draft ON drafting.remark USING btree (draft, id);
CREATE INDEX source_record ON drafting.source USING btree (record);
CREATE INDEX suggestion_draft ON drafting.suggestion USING btree (draft, id);
CREATE INDEX arrival_answers ON intake.arrival USING btree (answers, id) WHERE (answers IS NOT NULL);
CREATE INDEX arrival_aside ON intake.arrival USING btree (id) WHERE (state = ANY (ARRAY['set-aside'::text, 'refused'::text]));
CREATE INDEX arrival_cut ON intake.arrival USING btree (cut_from) WHERE (cut_from IS NOT NULL);
CREATE INDEX arrival_fingerprint ON intake.arrival USING btree (fingerprint);
CREATE INDEX arrival_item ON intake.arrival USING btree (item) WHERE (item IS NOT NULL);
CREATE UNIQUE INDEX arrival_message ON intake.arrival USING btree (fingerprint) WHERE (way = 'mail'::text);
CREATE INDEX arrival_waiting ON intake.arrival USING btree (id) WHERE (state = 'waiting'::text);
CREATE INDEX entry_act ON ledger.entry USING btree (act, at);
CREATE INDEX entry_at ON ledger.entry USING btree (at, id);
CREATE INDEX entry_record ON ledger.entry USING btree (record);
CREATE INDEX idempotency_at ON platform.idempotency USING btree (at);
CREATE INDEX contribution_referral ON referral.contribution USING btree (referral);
CREATE UNIQUE INDEX extension_asked ON referral.extension USING btree (referral) WHERE (state = 'asked'::text);
CREATE INDEX extension_referral ON referral.extension USING btree (referral);
CREATE INDEX referral_due ON referral.referral USING btree (due_on) WHERE ((state = ANY (ARRAY['open'::text, 'acknowledged'::text])) AND (due_on IS NOT NULL));
CREATE INDEX referral_item ON referral.referral USING btree (item);
CREATE UNIQUE INDEX referral_once ON referral.referral USING btree (item, COALESCE(parent, item), COALESCE(to_unit, to_person)) WHERE (state = ANY (ARRAY['open'::text, 'acknowledged'::text]));
CREATE UNIQUE INDEX referral_one_lead ON referral.referral USING btree (item) WHERE (lead AND (parent IS NULL) AND (state = ANY (ARRAY['open'::text, 'acknowledged'::text])));
CREATE INDEX referral_parent ON referral.referral USING btree (parent) WHERE (parent IS NOT NULL);
CREATE INDEX referral_person ON referral.referral USING btree (to_person, due_on, id) WHERE (state = ANY (ARRAY['open'::text, 'acknowledged'::text]));
CREATE INDEX referral_unit ON referral.referral USING btree (to_unit, due_on, id) WHERE (state = ANY (ARRAY['open'::text, 'acknowledged'::text]));
CREATE INDEX correction_item ON register.correction USING btree (item);
CREATE INDEX custody_at ON register.custody USING btree (at);
CREATE INDEX custody_item ON register.custody USING btree (item, at);
CREATE INDEX file_record ON register.file USING btree (record, place);
CREATE INDEX file_sha256 ON register.file USING btree (sha256);
CREATE INDEX file_waiting ON register.file USING btree (id) WHERE (reading = ANY (ARRAY['waiting'::text, 'recognising'::text]));
CREATE INDEX file_words_record ON register.file_words USING btree (record);
CREATE INDEX file_words_words ON register.file_words USING gin (words) WITH (fastupdate='on', gin_pending_list_limit='256');
CREATE INDEX item_open ON register.item USING btree (id DESC) WHERE (state = ANY (ARRAY['registered'::text, 'directed'::text]));
CREATE INDEX item_received ON register.item USING btree (received_on, id DESC);
CREATE INDEX item_registered ON register.item USING btree (register, registered_at);
CREATE INDEX item_reply_to ON register.item USING btree (reply_to) WHERE (reply_to IS NOT NULL);
CREATE INDEX item_sender ON register.item USING btree (sender, id DESC);
CREATE INDEX item_theirs ON register.item USING btree (their_reference_folded, their_date) WHERE (their_reference_folded IS NOT NULL);
CREATE INDEX item_undirected ON register.item USING btree (id DESC) WHERE (state = 'registered'::text);
CREATE UNIQUE INDEX known_key_in_force ON register.known_key USING btree (vkey) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX learned_in_use ON register.learned USING btree (folded) WHERE (state = 'in-use'::text);
CREATE INDEX likeness_at ON register.likeness USING btree (at DESC);
CREATE INDEX likeness_bands ON register.likeness USING gin (bands);
CREATE INDEX page_waiting ON register.page USING btree (file, page) WHERE (recognised_at IS NULL);
CREATE INDEX proposed_folded ON register.proposed USING btree (folded) WHERE (field = ANY (ARRAY['sender'::text, 'senderWritten'::text]));
CREATE INDEX proposed_item ON register.proposed USING btree (item);
CREATE INDEX receipt_item ON register.receipt USING btree (item);
CREATE INDEX search_words ON register.search USING gin (words) WITH (fastupdate='on', gin_pending_list_limit='256');
CREATE INDEX sending_at ON register.sending USING btree (at);
CREATE INDEX sending_person ON register.sending USING btree (person);
CREATE INDEX unregistered_day ON register.unregistered USING btree (register, received_on);
CREATE INDEX upload_at ON register.upload USING btree (at);
CREATE UNIQUE INDEX resolution_place ON resolutions.resolution USING btree (place);

-- Row-level security

create policy read_own on access.access for select to public using (((principal = ANY (access.principals())) AND (level <= access.level())));
create policy add_brief on brief.brief for insert to public with check (((access.has('cabinet'::text) OR access.has('sg'::text)) AND access.may_read(id)));
create policy change_brief on brief.brief for update to public using ((access.may_read(id) AND (access.has('cabinet'::text) OR access.has('sg'::text))));
create policy read_brief on brief.brief for select to public using (access.may_read(id));
create policy add_line on brief.line for insert to public with check (((access.has('cabinet'::text) OR access.has('sg'::text)) AND access.may_read(brief) AND access.may_read(id)));
create policy change_line on brief.line for update to public using ((access.may_read(id) AND (access.has('cabinet'::text) OR access.has('sg'::text))));
create policy read_line on brief.line for select to public using (access.may_read(id));
create policy add_seen on brief.seen for insert to public with check (((person = access.person()) AND access.has('sg'::text) AND access.may_read(brief) AND (EXISTS ( SELECT
   FROM brief.brief b
  WHERE ((b.id = seen.brief) AND (b.state = 'issued'::text)))) AND (EXISTS ( SELECT
   FROM (generate_series('-1'::integer, 1) apart(apart)
     CROSS JOIN LATERAL access.roles_on(seen.person, (((seen.at AT TIME ZONE 'UTC'::text))::date + apart.apart)) r(role, unit, post, manner, holding))
  WHERE (r.role = 'secretary-general'::text)))));
create policy read_seen on brief.seen for select to public using (access.may_read(brief));
create policy add_answer on clearance.answer for insert to public with check ((access.may_read(draft) AND (given_by = access.person())));
create policy read_answer on clearance.answer for select to public using (access.may_read(draft));
create policy undo_answer on clearance.answer for update to public using (access.may_read(draft)) with check ((undone_by = access.person()));
create policy add_approval on clearance.approval for insert to public with check (access.may_read(draft));
create policy read_approval on clearance.approval for select to public using (access.may_read(draft));
create policy add_finding on clearance.finding for insert to public with check (access.may_read(draft));
create policy read_finding on clearance.finding for select to public using (((level <= access.level()) AND access.may_read(draft)));
create policy add_point on clearance.point for insert to public with check (access.may_read(draft));
create policy change_point on clearance.point for update to public using (access.may_read(draft));
create policy read_point on clearance.point for select to public using (access.may_read(draft));
create policy add_round on clearance.round for insert to public with check (access.may_read(draft));
create policy change_round on clearance.round for update to public using (access.may_read(draft));
create policy read_round on clearance.round for select to public using (access.may_read(draft));
create policy add_verdict on clearance.verdict for insert to public with check ((access.may_read(draft) AND access.has('cabinet'::text)));
create policy change_verdict on clearance.verdict for update to public using ((access.may_read(draft) AND access.has('cabinet'::text)));
create policy read_verdict on clearance.verdict for select to public using (access.may_read(draft));
create policy add_addressee on directives.addressee for insert to public with check (((access.has('cabinet'::text) OR access.has('sg'::text)) AND access.may_read(directive)));
create policy change_addressee on directives.addressee for update to public using ((access.may_read(directive) AND (access.has('cabinet'::text) OR access.has(('unit:'::text || unit)) OR access.has(('person:'::text || person)))));
create policy read_addressee on directives.addressee for select to public using ((access.may_read(directive) AND (access.has('cabinet'::text) OR access.has('sg'::text) OR access.has(('unit:'::text || unit)) OR access.has(('person:'::text || person)))));
create policy add_bound on directives.bound for insert to public with check ((access.may_read(directive) AND (access.has('cabinet'::text) OR access.has('sg'::text))));
create policy change_bound on directives.bound for update to public using ((access.may_read(directive) AND (access.has('cabinet'::text) OR access.has('sg'::text))));
create policy read_bound on directives.bound for select to public using (access.may_read(directive));
create policy add_directive on directives.directive for insert to public with check (((access.has('cabinet'::text) OR access.has('sg'::text)) AND access.may_read(id)));
create policy change_directive on directives.directive for update to public using (access.may_read(id));
create policy read_directive on directives.directive for select to public using (access.may_read(id));
create policy add_folder on directives.folder for insert to public with check ((access.has('cabinet'::text) AND access.may_read(id)));
create policy change_folder on directives.folder for update to public using ((access.may_read(id) AND (access.has('cabinet'::text) OR access.has('sg'::text))));
create policy read_folder on directives.folder for select to public using (access.may_read(id));
create policy add_minute on directives.minute for insert to public with check (((access.has('cabinet'::text) OR access.has('sg'::text)) AND access.may_read(id)));
create policy change_minute on directives.minute for update to public using ((access.may_read(id) AND (access.has('cabinet'::text) OR access.has('sg'::text))));
create policy read_minute on directives.minute for select to public using (access.may_read(id));
create policy add_acknowledgement on dispatch.acknowledgement for insert to public with check (access.may_read(item));
create policy change_acknowledgement on dispatch.acknowledgement for update to public using (access.may_read(item));
create policy read_acknowledgement on dispatch.acknowledgement for select to public using (access.may_read(item));
create policy add_circular on dispatch.circular for insert to public with check ((access.person() IS NOT NULL));
create policy read_circular on dispatch.circular for select to public using (access.may_read(id));
create policy add_dispatch on dispatch.dispatch for insert to public with check (access.may_read(document));
create policy change_dispatch on dispatch.dispatch for update to public using (access.may_read(document));
create policy read_dispatch on dispatch.dispatch for select to public using ((access.may_read(document) AND ((role <> 'bcc'::text) OR access.has('cabinet'::text) OR (EXISTS ( SELECT
   FROM dispatch.document d
  WHERE ((d.id = dispatch.document) AND access.has(('unit:'::text || d.unit))))))));
create policy add_document on dispatch.document for insert to public with check ((access.person() IS NOT NULL));
create policy change_document on dispatch.document for update to public using (access.may_read(id));
create policy read_document on dispatch.document for select to public using (access.may_read(id));
create policy add_export on dispatch.export for insert to public with check (access.may_read(draft));
create policy read_export on dispatch.export for select to public using (access.may_read(draft));
create policy add_paper on dispatch.paper for insert to public with check (access.has('house'::text));
create policy read_paper on dispatch.paper for select to public using (((level <= access.level()) AND access.may_read(document) AND ((part <> 'certificate'::text) OR access.has('house'::text) OR access.has('cabinet'::text) OR access.has('auditor'::text) OR (EXISTS ( SELECT
   FROM dispatch.document d
  WHERE ((d.id = paper.document) AND access.has(('unit:'::text || d.unit))))))));
create policy add_receipt on dispatch.receipt for insert to public with check (access.may_read(document));
create policy read_receipt on dispatch.receipt for select to public using ((EXISTS ( SELECT
   FROM dispatch.dispatch s
  WHERE (s.id = receipt.dispatch))));
create policy bring_scan on dispatch.scan for insert to public with check ((access.may_read(document) AND (brought_by = access.person())));
create policy judge_scan on dispatch.scan for update to public using ((access.may_read(document) OR access.has('house'::text)));
create policy read_scan on dispatch.scan for select to public using (access.may_read(document));
create policy read_scan_page on dispatch.scan_page for select to public using ((EXISTS ( SELECT
   FROM dispatch.scan s
  WHERE (s.id = scan_page.scan))));
create policy rewrite_scan_page on dispatch.scan_page for update to public using (access.has('house'::text));
create policy write_scan_page on dispatch.scan_page for insert to public with check (access.has('house'::text));
create policy add_seal on dispatch.seal for insert to public with check (access.has('house'::text));
create policy read_seal on dispatch.seal for select to public using (access.may_read(document));
create policy add_concurrence on drafting.concurrence for insert to public with check (access.has('cabinet'::text));
create policy change_concurrence on drafting.concurrence for update to public using (access.may_read(draft)) with check ((access.may_read(draft) AND (("position" = 'silent'::text) OR access.has('cabinet'::text) OR access.has(('unit:'::text || unit)))));
create policy read_concurrence on drafting.concurrence for select to public using (access.may_read(draft));
create policy add_draft on drafting.draft for insert to public with check ((access.person() IS NOT NULL));
create policy change_draft on drafting.draft for update to public using (access.may_read(id));
create policy read_draft on drafting.draft for select to public using (access.may_read(id));
create policy add_remark on drafting.remark for insert to public with check ((access.may_read(draft) AND (made_by = access.person()) AND (EXISTS ( SELECT
   FROM drafting.version v
  WHERE ((v.id = remark.version) AND (v.draft = remark.draft))))));
create policy change_remark on drafting.remark for update to public using (access.may_read(draft));
create policy read_remark on drafting.remark for select to public using (access.may_read(draft));
create policy add_source on drafting.source for insert to public with check (access.may_read(record));
create policy read_source on drafting.source for select to public using (access.may_read(draft));
create policy add_suggestion on drafting.suggestion for insert to public with check ((access.may_read(draft) AND (made_by = access.person()) AND (outcome IS NULL)));
create policy change_suggestion on drafting.suggestion for update to public using (access.may_read(draft));
create policy read_suggestion on drafting.suggestion for select to public using (access.may_read(draft));
create policy add_version on drafting.version for insert to public with check (access.may_read(draft));
create policy read_version on drafting.version for select to public using (access.may_read(draft));
create policy add_arrival on intake.arrival for insert to public with check (access.has('house'::text));
create policy change_arrival on intake.arrival for update to public using ((access.has('house'::text) OR ((state = ANY (ARRAY['waiting'::text, 'set-aside'::text])) AND access.has(('registry:'::text || unit))))) with check ((access.has('house'::text) OR ((state = ANY (ARRAY['waiting'::text, 'set-aside'::text])) AND access.has(('registry:'::text || unit)))));
create policy read_arrival on intake.arrival for select to public using ((access.has('house'::text) OR (access.may_read(id) AND ((state <> ALL (ARRAY['registered'::text, 'divided'::text])) OR (intake.level_of(id) <= access.level())))));
create policy add_file on intake.file for insert to public with check (access.has('house'::text));
create policy read_file on intake.file for select to public using ((EXISTS ( SELECT
   FROM intake.arrival a
  WHERE (a.id = file.arrival))));
create policy keep_mailbox on intake.mailbox for all to public using (access.has('house'::text)) with check (access.has('house'::text));
create policy add_entry on ledger.entry for insert to diwan_session with check (true);
create policy read_known on ledger.entry for select to diwan_session using ((access.has('auditor'::text) OR ((record IS NULL) AND access.has('administrator'::text)) OR ((record IS NOT NULL) AND access.may_read(record) AND (access.has('cabinet'::text) OR access.has('sg'::text) OR (actor = access.person()) OR ((act <> 'item.weigh'::text) AND (act !~~ '%.read'::text))))));
create policy sequence_entry on ledger.entry for select to diwan_sequencer using (true);
create policy read_with_entry on ledger.leaf for select to diwan_session using ((EXISTS ( SELECT
   FROM ledger.entry e
  WHERE (e.id = leaf.entry))));
create policy sequence_leaf on ledger.leaf for all to diwan_sequencer using (true) with check (true);
create policy add_acknowledgement on memoranda.acknowledgement for insert to public with check ((principal = ANY (memoranda.addressed(document))));
create policy read_acknowledgement on memoranda.acknowledgement for select to public using (access.may_read(document));
create policy add_contribution on referral.contribution for insert to public with check (access.may_read(referral));
create policy read_contribution on referral.contribution for select to public using (access.may_read(referral));
create policy add_extension on referral.extension for insert to public with check (access.may_read(referral));
create policy change_extension on referral.extension for update to public using (access.may_read(referral));
create policy read_extension on referral.extension for select to public using (access.may_read(referral));
create policy add_referral on referral.referral for insert to public with check ((access.may_read(id) AND
CASE
    WHEN (parent IS NULL) THEN access.has('cabinet'::text)
    ELSE access.may_read(parent)
END));
create policy change_referral on referral.referral for update to public using (access.may_read(id));
create policy read_referral on referral.referral for select to public using (access.may_read(id));
create policy add_reminder on referral.reminder for insert to public with check (access.has('house'::text));
create policy read_reminder on referral.reminder for select to public using (access.may_read(referral));
create policy add_contents on register.contents for insert to public with check (true);
create policy change_contents on register.contents for update to public using (access.may_read(id));
create policy read_contents on register.contents for select to public using (access.may_read(id));
create policy add_correction on register.correction for insert to public with check (access.may_read(item));
create policy read_correction on register.correction for select to public using (access.may_read(item));
create policy add_custody on register.custody for insert to public with check (access.may_read(item));
create policy read_custody on register.custody for select to public using (access.may_read(item));
create policy add_file on register.file for insert to public with check (true);
create policy change_file on register.file for update to public using (access.may_read(record));
create policy read_file on register.file for select to public using (((level <= access.level()) AND access.may_read(record)));
create policy read_file_words on register.file_words for select to public using (((level <= access.level()) AND access.may_read(record)));
create policy rewrite_file_words on register.file_words for update to public using (access.may_read(record));
create policy write_file_words on register.file_words for insert to public with check (true);
create policy add_item on register.item for insert to public with check (((access.person() IS NOT NULL) OR access.has('house'::text)));
create policy change_item on register.item for update to public using (access.may_read(id));
create policy read_item on register.item for select to public using (access.may_read(id));
create policy end_known_key on register.known_key for update to public using (register.keeps_keys());
create policy note_known_key on register.known_key for insert to public with check (register.keeps_keys());
create policy read_known_key on register.known_key for select to public using (true);
create policy add_learned on register.learned for insert to public with check (access.has('house'::text));
create policy read_learned on register.learned for select to public using ((register.keeps_books() OR access.has('auditor'::text)));
create policy withdraw_learned on register.learned for update to public using ((register.keeps_books() AND (state = 'in-use'::text))) with check ((register.keeps_books() AND (state = 'withdrawn'::text) AND (withdrawn_by = access.person())));
create policy add_likeness on register.likeness for insert to public with check (access.has('house'::text));
create policy change_likeness on register.likeness for update to public using (access.has('house'::text));
create policy read_likeness on register.likeness for select to public using ((EXISTS ( SELECT
   FROM register.file f
  WHERE (f.id = likeness.file))));
create policy write_numbered on register.numbered for insert to public with check (true);
create policy forget_page on register.page for delete to public using ((access.has('house'::text) OR (EXISTS ( SELECT
   FROM (((register.file f
     JOIN register.item i ON (((f.record = i.id) OR (f.record = i.contents))))
     JOIN register.register g ON ((g.id = i.register)))
     JOIN directory.unit u ON ((u.id = g.unit)))
  WHERE ((f.id = page.file) AND (access.has(('registry:'::text || g.unit)) OR ((u.kind = 'registry'::text) AND access.has('cabinet'::text)) OR (access.person() = ANY (i.openers))))))));
create policy read_page on register.page for select to public using ((EXISTS ( SELECT
   FROM register.file f
  WHERE (f.id = page.file))));
create policy rewrite_page on register.page for update to public using (access.has('house'::text));
create policy write_page on register.page for insert to public with check (access.has('house'::text));
create policy add_proposed on register.proposed for insert to public with check (((chosen_by = access.person()) AND (NOT register.stands(item))));
create policy read_proposed on register.proposed for select to public using (access.may_read(item));
create policy add_receipt on register.receipt for insert to public with check (access.may_read(item));
create policy read_receipt on register.receipt for select to public using (access.may_read(item));
create policy read_search on register.search for select to public using (access.may_read(record));
create policy rewrite_search on register.search for update to public using (access.may_read(record));
create policy write_search on register.search for insert to public with check (true);
create policy own_sending on register.sending for all to public using ((access.has('house'::text) OR (person = access.person()))) with check ((access.has('house'::text) OR (person = access.person())));
create policy keep_unlooked on register.unlooked for all to public using (access.has('house'::text)) with check (access.has('house'::text));
create policy add_unregistered on register.unregistered for insert to public with check ((access.has('cabinet'::text) OR (EXISTS ( SELECT
   FROM register.register r
  WHERE ((r.id = unregistered.register) AND access.has(('registry:'::text || r.unit)))))));
create policy read_unregistered on register.unregistered for select to public using ((access.has('cabinet'::text) OR (EXISTS ( SELECT
   FROM register.register r
  WHERE ((r.id = unregistered.register) AND access.has(('registry:'::text || r.unit)))))));
create policy own_upload on register.upload for all to public using ((access.has('house'::text) OR (person = access.person()))) with check ((access.has('house'::text) OR (person = access.person())));
create policy add_held on resolutions.held for insert to public with check (resolutions.may_keep());
create policy change_held on resolutions.held for update to public using (resolutions.may_keep());
create policy read_held on resolutions.held for select to public using ((access.level() >= 0));
create policy add_keeper on resolutions.keeper for insert to public with check (access.has('house'::text));
create policy read_keeper on resolutions.keeper for select to public using ((access.level() >= 0));
create policy remove_keeper on resolutions.keeper for delete to public using (access.has('house'::text));
create policy add_resolution on resolutions.resolution for insert to public with check (resolutions.may_keep());
create policy change_resolution on resolutions.resolution for update to public using (resolutions.may_keep());
create policy read_resolution on resolutions.resolution for select to public using ((access.level() >= 0));

-- Functions

CREATE OR REPLACE FUNCTION access.concerned(wanted uuid[])
 RETURNS TABLE(principal text, level smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'access'
AS $function$
  select a.principal, min(a.level) from access.access a where a.record = any (wanted) group by a.principal
$function$
;

CREATE OR REPLACE FUNCTION access.enter(who uuid, entry uuid, day date)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'access', 'directory'
AS $function$
declare
  p directory.person;
  held text;
begin
  select * into p from directory.person where id = who;
  if not found or p.active_from > day or p.active_to < day then return null; end if;
  held := access.principals_on(who, day);
  perform set_config('diwan.person', who::text, true), set_config('diwan.principals', held, true),
    set_config('diwan.level', p.level::text, true), set_config('diwan.entry', coalesce(entry::text, ''), true);
  return jsonb_build_object('person', who, 'level', p.level, 'principals', string_to_array(held, ' '),
    'roles', coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'unit', r.unit, 'post', r.post, 'manner', r.manner))
      from access.roles_on(who, day) r), '[]'::jsonb),
    'delegations', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'post', d.post, 'roles', dp.roles, 'unit', dp.unit, 'from', d.from_person,
        'act', d.act, 'kind', d.kind, 'amountUpTo', d.amount_up_to, 'onBehalf', d.on_behalf))
      from directory.delegation d join directory.post dp on dp.id = d.post
      where d.to_person = who and d.confirmed_by is not null and day between d.from_day and d.to_day
        and (d.revoked_on is null or d.revoked_on > day)), '[]'::jsonb));
end $function$
;

CREATE OR REPLACE FUNCTION access.enter_house(entry uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select set_config('diwan.person', '', true), set_config('diwan.principals', 'cabinet house', true),
    set_config('diwan.level', '2', true), set_config('diwan.entry', coalesce(entry::text, ''), true);
$function$
;

CREATE OR REPLACE FUNCTION access.has(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((wanted = ANY (access.principals())), false)
;

CREATE OR REPLACE FUNCTION access.inherit(wanted uuid, sources uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'access'
AS $function$
  insert into access.inherits (record, source) select wanted, s from unnest(sources) s on conflict do nothing
$function$
;

CREATE OR REPLACE FUNCTION access.level()
 RETURNS smallint
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('diwan.level'::text, true), ''::text), '-1'::text))::smallint
;

CREATE OR REPLACE FUNCTION access.may_read(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'access'
AS $function$
begin
  -- The house itself, in its own jobs (`access.enter_house`); no person ever holds this principal.
  if access.has('house') then return true; end if;
  return exists (
      select from access.access a where a.record = wanted and a.principal = any (access.principals()) and a.level <= access.level())
    and not exists (
      select from access.inherits h where h.record = wanted and not exists (
        select from access.access a where a.record = h.source and a.principal = any (access.principals()) and a.level <= access.level()));
end $function$
;

CREATE OR REPLACE FUNCTION access.person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('diwan.person'::text, true), ''::text))::uuid
;

CREATE OR REPLACE FUNCTION access.principals()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN string_to_array(NULLIF(current_setting('diwan.principals'::text, true), ''::text), ' '::text)
;

CREATE OR REPLACE FUNCTION access.principals_on(who uuid, day date)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'access'
AS $function$
begin
  return (select concat_ws(' ', 'person:' || who, string_agg(distinct held.principal, ' '))
  from access.roles_on(who, day) r
  cross join lateral (
    select 'cabinet' where r.role in ('cabinet-officer', 'adviser', 'director-general', 'secretary-general')
    union all select 'sg' where r.role in ('secretary-general', 'private-secretary')
    union all select 'auditor' where r.role = 'auditor'
    union all select 'administrator' where r.role = 'administrator'
    union all select 'registry:' || r.unit where r.role in ('registry-officer', 'office-registrar')
    union all select 'unit:' || r.unit where r.role in ('unit-head', 'unit-officer', 'office-head', 'office-registrar', 'registry-officer', 'auditor')
    union all select 'unit:' || u from access.units_under(r.unit) u where r.role = 'assistant-secretary-general'
  ) held(principal));
end $function$
;

CREATE OR REPLACE FUNCTION access.relevel(wanted uuid, at_level smallint)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'access'
AS $function$
  update access.access set level = at_level where record = wanted and level <> at_level
$function$
;

CREATE OR REPLACE FUNCTION access.roles_on(who uuid, day date)
 RETURNS TABLE(role text, unit uuid, post uuid, manner text, holding uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'directory'
AS $function$
begin
  return query select r, p.unit, p.id, h.manner, h.id
  from directory.holding h join directory.post p on p.id = h.post cross join unnest(p.roles) r
  where h.person = who and (h.confirmed_by is not null or h.first)
    and h.from_day <= day and (h.to_day is null or h.to_day >= day)
    and (h.revoked_on is null or h.revoked_on > day);
end $function$
;

CREATE OR REPLACE FUNCTION access.share(wanted uuid, with_principals text[], at_level smallint)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'access'
AS $function$
begin
  insert into access.access (record, principal, level) select wanted, p, at_level from unnest(with_principals) p
  on conflict (record, principal) do update set level = excluded.level where access.access.level <> excluded.level;
end $function$
;

CREATE OR REPLACE FUNCTION access.units_under(top uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'directory'
AS $function$
begin
  return query with recursive under as (
    select u.id from directory.unit u where u.id = top
    union select u.id from directory.unit u join under on u.reports_to = under.id
  ) select under.id from under;
end $function$
;

CREATE OR REPLACE FUNCTION access.unshare(wanted uuid, from_principals text[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'access'
AS $function$
  delete from access.access where record = wanted and principal = any (from_principals)
$function$
;

CREATE OR REPLACE FUNCTION brief.brief_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  raise exception 'A brief that was issued does not change.' using errcode = 'check_violation';
end $function$
;

CREATE OR REPLACE FUNCTION brief.line_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'brief', 'access'
AS $function$
begin
  -- I1: nobody is told of a record by a line which does not rest on it.
  if not exists (select from access.inherits h where h.record = new.id and h.source = new.record) then
    raise exception 'A line of a brief inherits the access of its record.' using errcode = 'check_violation';
  end if;
  -- Neither the brief to which a line goes nor, when it is moved, the one that it would leave.
  if exists (select from brief.brief b where b.id in (new.brief, old.brief) and b.state = 'issued') then
    raise exception 'The lines of a brief that was issued do not change.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION clearance.answers_to(of_draft uuid, of_dossier text, keys text[])
 RETURNS TABLE(id uuid, key text, scope text, manner text, words text, by_name jsonb, given_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'clearance'
AS $function$
  select a.id, a.key, a.scope, a.manner, case when may then a.words end, case when may then p.name end, a.given_at
  from clearance.answer a join directory.person p on p.id = a.given_by cross join lateral (select access.may_read(a.draft) as may) m
  where access.may_read(of_draft) and a.undone_at is null and a.key = any (keys)
    and (a.scope = 'house' or (a.scope = 'dossier' and a.dossier = of_dossier) or (a.scope = 'document' and a.draft = of_draft))
$function$
;

CREATE OR REPLACE FUNCTION clearance.approval_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  raise exception 'An approval does not change; a round that no longer holds is superseded.' using errcode = 'check_violation';
end $function$
;

CREATE OR REPLACE FUNCTION clearance.four_eyes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'clearance', 'drafting'
AS $function$
declare
  r clearance.round;
begin
  select * into r from clearance.round where id = new.round;
  if exists (select from drafting.version v where v.draft = new.draft and v.made_by = coalesce(to_jsonb(new)->>'given_by', to_jsonb(new)->>'approved_by')::uuid) then
    raise exception 'Whoever wrote a version of the draft gives no verdict and no approval.' using errcode = 'check_violation';
  end if;
  if new.manifest_hash <> r.manifest_hash or r.draft <> new.draft then
    raise exception 'A verdict and an approval belong to the manifest of their round.' using errcode = 'check_violation';
  end if;
  if tg_table_name = 'approval' then
    if (select count(distinct v.check_code) from clearance.verdict v where v.round = new.round and v.verdict in ('pass', 'waive') and v.manifest_hash = r.manifest_hash) < 7 then
      raise exception 'An approval needs all seven verdicts.' using errcode = 'check_violation';
    end if;
    if (select count(*) from clearance.verdict v where v.round = new.round and v.given_by = (to_jsonb(new)->>'approved_by')::uuid) > 1 then
      raise exception 'Whoever approves has given at most one verdict.' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION clearance.only_open()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'clearance'
AS $function$
declare
  standing text;
begin
  -- Waits for whoever is ending the round at this moment, and then sees it ended.
  select r.state into standing from clearance.round r
    where r.id = coalesce((to_jsonb(new)->>'round')::uuid, (to_jsonb(old)->>'round')::uuid) for share;
  if standing <> 'open' then
    raise exception 'A round that has ended takes no further verdict or approval, and those it has stay.' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $function$
;

CREATE OR REPLACE FUNCTION clearance.round_ends_once()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if old.state = 'approved' and new.state = 'superseded' and not exists (select from dispatch.document d where d.round = old.id) then
    return new;
  end if;
  raise exception 'A round that has ended is not opened again.' using errcode = 'check_violation';
end $function$
;

CREATE OR REPLACE FUNCTION clearance.round_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  raise exception 'What a round was opened on does not change; a change opens a further round.' using errcode = 'check_violation';
end $function$
;

CREATE OR REPLACE FUNCTION clearance.verdict_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  raise exception 'A verdict belongs to its round and its check.' using errcode = 'check_violation';
end $function$
;

CREATE OR REPLACE FUNCTION directory.confirm_first_administrator(who uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'directory'
AS $function$
begin
  if exists (select from directory.holding where confirmed_by is not null or first) then
    raise exception 'The first administrator has been made already.' using errcode = 'check_violation';
  end if;
  update directory.holding h set first = true where person = who
    and exists (select from directory.post p where p.id = h.post and p.roles = '{administrator}');
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.accepted_in(of_document uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'ledger'
AS $function$
  select e.id from dispatch.scan s join ledger.entry e on e.record = s.document and e.act = 'document.accept-scan' and e.detail ->> 'scan' = s.id::text
  where s.document = of_document and s.state = 'accepted' order by e.at limit 1
$function$
;

CREATE OR REPLACE FUNCTION dispatch.addressee_was_cleared()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'clearance'
AS $function$
begin
  if new.state <> 'waiting' or not exists (
      select from dispatch.document d join clearance.round r on r.id = d.round cross join lateral (select r.manifest -> 'addressees' -> new.place::int as a) m
      where d.id = new.document and m.a ->> 'role' = new.role and m.a ->> 'name' = new.name and m.a ->> 'channel' = new.channel
        and m.a ->> 'address' is not distinct from new.address and m.a ->> 'correspondent' is not distinct from new.correspondent::text
        and m.a ->> 'unit' is not distinct from new.unit::text and m.a ->> 'person' is not distinct from new.person::text) then
    raise exception 'Only an addressee that was cleared is dispatched to.' using errcode = 'check_violation';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.circular_is_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'clearance'
AS $function$
begin
  if new.originals <> (select jsonb_array_length(r.manifest -> 'addressees') from clearance.round r where r.id = new.round)
      or new.originals <> (select count(*) from dispatch.document d where d.circular = new.id) then
    raise exception 'All originals of a round are signed, or none.' using errcode = 'check_violation';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.document_not_before_pen()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch'
AS $function$
begin
  if old.by_hand is distinct from new.by_hand then
    raise exception 'What was signed does not change.' using errcode = 'check_violation';
  end if;
  if new.state = 'dispatched' and old.state <> 'dispatched' and dispatch.waits_for_pen(new.id) then
    raise exception 'What is signed by hand leaves only after its signed scan was accepted.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.drafted_by(of_document uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'drafting', 'access'
AS $function$
  select f.drafter from dispatch.document d join drafting.draft f on f.id = d.draft where d.id = of_document and access.may_read(d.id)
$function$
;

CREATE OR REPLACE FUNCTION dispatch.form_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if (old.slug, old.texts, old.text_hash, old.from_day, old.cleared_by) is distinct from (new.slug, new.texts, new.text_hash, new.from_day, new.cleared_by) then
    raise exception 'The words of a standing form do not change; a further form is cleared.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.joined(wanted uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'drafting', 'register', 'access'
AS $function$
  select n.id from (
    select i.reply_to as id from register.item i where i.id = wanted and i.reply_to is not null
    union all select i.id from register.item i where i.reply_to = wanted
    union all select d.id from drafting.source s join dispatch.document d on d.draft = s.draft where s.record = wanted and s.manner = 'answers'
    union all select s.record from dispatch.document d join drafting.source s on s.draft = d.draft where d.id = wanted and s.manner = 'answers'
    union all select d.id from drafting.draft f join dispatch.document d on d.draft = f.id where f.remedies = wanted
    union all select f.remedies from dispatch.document d join drafting.draft f on f.id = d.draft where d.id = wanted and f.remedies is not null) n
  where access.may_read(wanted) and access.may_read(n.id)
$function$
;

CREATE OR REPLACE FUNCTION dispatch.not_before_pen()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch'
AS $function$
begin
  if new.state in ('sending', 'sent', 'delivered', 'unknown') and new.state <> old.state and dispatch.waits_for_pen(new.document) then
    raise exception 'What is signed by hand leaves only after its signed scan was accepted.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.only_as_cleared()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'ledger'
AS $function$
begin
  if (old.document, old.place, old.role, old.name, old.correspondent, old.unit, old.person, old.channel, old.address)
      is distinct from (new.document, new.place, new.role, new.name, new.correspondent, new.unit, new.person, new.channel, new.address) then
    raise exception 'An addressee that was cleared does not change.' using errcode = 'check_violation';
  end if;
  if new.state in ('sending', 'sent', 'delivered') and new.state <> old.state and not exists (
      select from ledger.leaf l where l.entry = dispatch.signed_in(new.document) and l.position < (select max(size) from ledger.checkpoint)) then
    raise exception 'Nothing is dispatched before a signed checkpoint covers its signature.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.only_as_original()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'clearance'
AS $function$
declare
  cleared jsonb := (select r.manifest from clearance.round r where r.id = new.round);
begin
  if (cleared ->> 'sentAs' is not distinct from 'originals') <> (new.original is not null) then
    raise exception 'A document is sent as originals only where it was cleared so.' using errcode = 'check_violation';
  end if;
  if new.original is not null and (cleared #>> array['addressees', new.original::text, 'language'] is distinct from new.language
      or not exists (select from dispatch.circular c where c.id = new.circular and c.round = new.round and c.draft = new.draft)) then
    raise exception 'An original belongs to an addressee that was cleared.' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and (old.circular, old.original) is distinct from (new.circular, new.original) then
    raise exception 'What was signed does not change.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.only_cleared()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'clearance', 'register'
AS $function$
begin
  if not exists (select from clearance.approval a join clearance.round r on r.id = a.round
        join register.register g on g.id = new.register
      where a.round = new.round and a.manifest_hash = new.manifest_hash and r.manifest_hash = new.manifest_hash and r.draft = new.draft and r.state = 'approved'
        and r.manifest ->> 'kind' = new.kind and r.manifest ->> 'road' = new.road and r.manifest ->> 'unit' = new.unit::text
        and r.manifest ->> 'register' = g.slug and (r.manifest ->> 'level')::smallint = new.level
        and r.manifest #>> '{signatory,person}' = new.signed_by::text and r.manifest #>> '{signatory,post}' = new.signed_as::text) then
    raise exception 'Nothing is signed or numbered without a completed clearance of exactly this content.' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and (old.number, old.number_text, old.year, old.register, old.dated, old.dated_hijri, old.signed_at, old.manifest_hash, old.signature, old.key_id, old.trial, old.code, old.url, old.round)
      is distinct from (new.number, new.number_text, new.year, new.register, new.dated, new.dated_hijri, new.signed_at, new.manifest_hash, new.signature, new.key_id, new.trial, new.code, new.url, new.round) then
    raise exception 'What was signed does not change.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.only_cleared_form()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch'
AS $function$
begin
  if not exists (select from dispatch.standing_form f where f.id = new.form and f.cleared_by is not null and f.confirmed_by is not null
      and f.from_day <= new.made_at::date + 1 and (f.to_day is null or f.to_day >= new.made_at::date - 1) and (f.revoked_on is null or f.revoked_on > new.made_at::date - 1)) then
    raise exception 'A standing form is used only after two persons have cleared it, and within its time.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.order_blind_copies(of_document uuid, channels text[], at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'access'
AS $function$
  update dispatch.dispatch set next_try_at = at, sent_by = access.person(), edition = edition + 1
  where document = of_document and role = 'bcc' and state = 'waiting' and next_try_at is null and channel = any (channels) and access.may_read(of_document)
$function$
;

CREATE OR REPLACE FUNCTION dispatch.scan_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'drafting', 'access'
AS $function$
declare
  d record;
begin
  select x.by_hand, x.state, x.signed_by, f.drafter into d from dispatch.document x join drafting.draft f on f.id = x.draft where x.id = new.document;
  if tg_op = 'INSERT' then
    if d.by_hand is not true or d.state <> 'signed' or new.state <> 'reading' then
      raise exception 'A signed scan is brought for a document that waits for the pen.' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (old.document, old.brought, old.brought_by, old.brought_at) is distinct from (new.document, new.brought, new.brought_by, new.brought_at)
      or (old.state <> 'reading' and (old.sha256, old.comparison, old.comparison_hash) is distinct from (new.sha256, new.comparison, new.comparison_hash)) then
    raise exception 'A scan stays as it was brought and compared.' using errcode = 'check_violation';
  end if;
  if old.state in ('accepted', 'refused', 'failed') then
    raise exception 'A scan is judged once.' using errcode = 'check_violation';
  end if;
  if new.state = 'accepted' and (old.state <> 'read' or d.state <> 'signed' or new.decided_by in (d.signed_by, d.drafter) or not access.has('cabinet')) then
    raise exception 'A signed scan is accepted by an officer of the Cabinet who neither signed nor drafted the document.' using errcode = 'check_violation';
  end if;
  if new.state in ('accepted', 'refused') and new.decided_by is distinct from access.person() then
    raise exception 'A scan is judged in one''s own name.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.signed_in(of_document uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'ledger'
AS $function$
  select e.id from dispatch.document d join ledger.entry e on e.record = coalesce(d.circular, d.id)
    and e.act = case when d.circular is not null then 'circular.sign' when d.by_hand then 'document.sign-by-hand' else 'document.sign' end
  where d.id = of_document order by e.at limit 1
$function$
;

CREATE OR REPLACE FUNCTION dispatch.signed_paper_was_accepted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch'
AS $function$
begin
  if new.part = 'signed' and dispatch.waits_for_pen(new.document) then
    raise exception 'What is signed by hand leaves only after its signed scan was accepted.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.take_effect(of_document uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'drafting', 'access'
AS $function$
declare
  d record;
begin
  select x.id, x.number_text, f.remedy, f.remedies into d from dispatch.document x join drafting.draft f on f.id = x.draft
  where x.id = of_document and x.state = 'dispatched' and f.remedies is not null and access.may_read(x.id);
  if not found then return null; end if;
  update dispatch.document o set
    corrected_by = case when d.remedy = 'corrigendum' then d.id else o.corrected_by end,
    state = case d.remedy when 'corrigendum' then o.state when 'recall' then 'recalled' else 'withdrawn' end,
    state_reason = case when d.remedy = 'corrigendum' then o.state_reason else d.number_text end,
    edition = o.edition + 1
  where o.state = 'dispatched' and (o.id = d.remedies or (o.circular = d.remedies and exists (
    select from dispatch.dispatch mine join dispatch.dispatch theirs on theirs.correspondent = mine.correspondent
    where mine.document = d.id and theirs.document = o.id)));
  return d.remedies;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.to_its_own()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch'
AS $function$
begin
  if exists (select from dispatch.document d where d.id = new.document and d.original is not null and d.original <> new.place) then
    raise exception 'An original goes to its own addressee alone.' using errcode = 'check_violation';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION dispatch.verify(of_code text)
 RETURNS TABLE(number_text text, dated date, dated_hijri text, kind text, language text, state text, trial boolean, corrected boolean, signed_at timestamp with time zone, letters text[], enclosures text[], compared_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch'
AS $function$
  select d.number_text, d.dated, d.dated_hijri, d.kind, d.language, case d.state when 'signed' then 'dispatched' else d.state end, d.trial, d.corrected_by is not null, d.signed_at,
    array(select p.sha256 from dispatch.paper p where p.document = d.id and p.part = case when d.by_hand then 'signed' else 'letter' end),
    array(select p.sha256 from dispatch.paper p where p.document = d.id and p.part = 'enclosure'),
    (select s.decided_on from dispatch.scan s where d.by_hand and s.document = d.id and s.state = 'accepted')
  from dispatch.document d
  where d.code = of_code and (d.state in ('dispatched', 'withdrawn', 'recalled')
    -- a copy of which nobody knows whether it arrived: whoever holds it has it from us
    or (d.state = 'signed' and exists (select from dispatch.dispatch s where s.document = d.id and s.state in ('sending', 'unknown'))))
$function$
;

CREATE OR REPLACE FUNCTION dispatch.waits_for_pen(of_document uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'dispatch', 'ledger'
AS $function$
  select d.by_hand is true and not exists (
    select from ledger.leaf l where l.entry = dispatch.accepted_in(d.id) and l.position < (select max(size) from ledger.checkpoint))
  from dispatch.document d where d.id = of_document
$function$
;

CREATE OR REPLACE FUNCTION dispatch.who_read_sources(of_draft uuid, wanted text[])
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'access'
AS $function$
  select array(select p from unnest(wanted) p where not exists (
    select from access.inherits h where h.record = of_draft and not exists (
      select from access.access a where a.record = h.source and a.principal = p)))
$function$
;

CREATE OR REPLACE FUNCTION drafting.persons_without_source(of_draft uuid, persons uuid[], on_day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'drafting', 'access', 'directory'
AS $function$
  select p.id from directory.person p where p.id = any (persons) and access.may_read(of_draft) and exists (
    select from access.inherits h where h.record = of_draft and not exists (
      select from access.access a where a.record = h.source and a.level <= p.level
        and a.principal = any (string_to_array(access.principals_on(p.id, on_day), ' '))))
$function$
;

CREATE OR REPLACE FUNCTION drafting.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A saved version does not change; save a further one.' using errcode = 'check_violation';
end $function$
;

CREATE OR REPLACE FUNCTION drafting.remark_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (old.draft, old.version, old.language, old.block, old.words, old.text, old.made_by, old.made_at, old.author, old.written_at)
      is distinct from (new.draft, new.version, new.language, new.block, new.words, new.text, new.made_by, new.made_at, new.author, new.written_at) then
    raise exception 'What a remark says does not change; it is answered and settled.' using errcode = 'check_violation';
  end if;
  if (old.answer, old.answered_by) is distinct from (new.answer, new.answered_by)
      and (old.answer is not null or new.answered_by is distinct from access.person()) then
    raise exception 'A remark is answered once, in one''s own name.' using errcode = 'check_violation';
  end if;
  if (old.settled_by, old.settled_at) is distinct from (new.settled_by, new.settled_at)
      and (old.settled_at is not null or new.settled_by is distinct from access.person()) then
    raise exception 'A remark is settled once, in one''s own name.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION drafting.rest_on(of_draft uuid, records uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'drafting', 'access'
AS $function$
declare
  whole uuid[] := array(
    select r from unnest(records) r
    union select h.source from access.inherits h where h.record = any (records)
    union select i.contents from register.item i where i.id = any (records) and i.contents is not null);
  resting uuid;
begin
  for resting in select of_draft union select h.record from access.inherits h where h.source = of_draft loop
    perform access.inherit(resting, array_remove(whole, resting));
  end loop;
end $function$
;

CREATE OR REPLACE FUNCTION drafting.submit_without_suggestions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'drafting'
AS $function$
begin
  if exists (select from drafting.suggestion s where s.draft = new.id and s.outcome is null) then
    raise exception 'A draft is given to the Cabinet when every suggestion is decided.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION drafting.suggestion_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'drafting'
AS $function$
begin
  if not exists (select from drafting.version v where v.id = new.version and v.draft = new.draft) then
    raise exception 'A suggestion is made on a version of its draft.' using errcode = 'check_violation';
  end if;
  if not exists (select from drafting.draft d where d.id = new.draft and d.state in ('draft', 'in-concurrence', 'submitted', 'returned')) then
    raise exception 'Nothing is suggested on what is approved, signed or withdrawn.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION drafting.suggestion_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (old.draft, old.version, old.language, old.line, old.change, old.made_by, old.made_at, old.author, old.written_at)
      is distinct from (new.draft, new.version, new.language, new.line, new.change, new.made_by, new.made_at, new.author, new.written_at) then
    raise exception 'What is suggested does not change; it is accepted or rejected.' using errcode = 'check_violation';
  end if;
  if old.outcome is not null or new.decided_by is distinct from access.person() then
    raise exception 'A suggestion is decided once, in one''s own name.' using errcode = 'check_violation';
  end if;
  if new.carried_by is not null and not exists (select from drafting.version v
      where v.id = new.carried_by and v.draft = new.draft and v.made_by = new.decided_by) then
    raise exception 'What is accepted stands in a version of the draft that was saved by whoever accepts it.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION drafting.units_without_source(of_draft uuid, units uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'drafting', 'access'
AS $function$
  select u from unnest(units) u where access.may_read(of_draft) and access.has('cabinet') and exists (
    select from access.inherits h where h.record = of_draft and not exists (
      select from access.access a where a.record = h.source and a.principal = 'unit:' || u))
$function$
;

CREATE OR REPLACE FUNCTION intake.bind(wanted uuid, registered uuid, closed boolean DEFAULT true)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  kept uuid[];
  each uuid;
begin
  update intake.arrival a set state = 'registered', item = registered, edition = edition + 1
  where a.id = wanted and a.state = 'waiting' and access.may_read(a.id) and access.has('registry:' || a.unit)
  returning array_remove(array[a.id, a.cut_from], null) into kept;
  if not found then return false; end if;
  foreach each in array kept loop
    if closed then perform access.unshare(each, array(select c.principal from access.concerned(array[each]) c));
    else perform access.inherit(each, array[registered]); end if;
  end loop;
  return true;
end $function$
;

CREATE OR REPLACE FUNCTION intake.level_of(wanted uuid)
 RETURNS smallint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select coalesce(max(greatest(case when i.sealed then 3 else i.level end,
    (select max(f.level) from register.file f where f.record = i.id))), 0)::smallint
  from intake.arrival a join register.item i on i.id = a.item
  where a.id = wanted or a.cut_from = wanted
$function$
;

CREATE OR REPLACE FUNCTION intake.sent_as(message_ids text[])
 RETURNS TABLE(record uuid, sending uuid)
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog'
AS $function$
  select s.document, s.id from dispatch.dispatch s where s.message_id = any (message_ids)
  union all
  select a.item, a.id from dispatch.acknowledgement a where a.message_id = any (message_ids)
$function$
;

CREATE OR REPLACE FUNCTION ledger.commit_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
 SET bytea_output TO 'hex'
 SET "IntervalStyle" TO 'iso_8601'
 SET extra_float_digits TO '1'
AS $function$
declare
  act_entry uuid := nullif(current_setting('diwan.entry', true), '')::uuid;
  row_content jsonb;
  row_key text;
  salt bytea := uuid_send(gen_random_uuid());
begin
  if act_entry is null then
    raise exception 'written outside a command: %.%', tg_table_schema, tg_table_name using errcode = 'DW001';
  end if;
  if tg_op = 'DELETE' then row_content := to_jsonb(old); else row_content := to_jsonb(new); end if;
  row_key := row_content ->> tg_argv[0];
  for i in 1 .. tg_nargs - 1 loop row_key := row_key || '/' || (row_content ->> tg_argv[i]); end loop;
  insert into ledger.committed (entry, relation, row_key, salt, digest, gone)
  values (act_entry, tg_table_schema || '.' || tg_table_name, row_key, salt, ledger.digest(salt, row_content), tg_op = 'DELETE')
  on conflict on constraint committed_pkey do update set salt = excluded.salt, digest = excluded.digest, gone = excluded.gone;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION ledger.content(row_content jsonb)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select pg_catalog.jsonb_strip_nulls(row_content)::text
$function$
;

CREATE OR REPLACE FUNCTION ledger.digest(salt bytea, row_content jsonb)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select pg_catalog.sha256(salt || pg_catalog.convert_to(ledger.content(row_content), 'UTF8'))
$function$
;

CREATE OR REPLACE FUNCTION ledger.recommit(relation regclass)
 RETURNS bigint
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
 SET bytea_output TO 'hex'
 SET "IntervalStyle" TO 'iso_8601'
 SET extra_float_digits TO '1'
AS $function$
declare
  told record;
  done bigint;
begin
  if coalesce(current_setting('diwan.entry', true), '') = '' then raise exception 'recommit of % outside a command', relation using errcode = 'DW001'; end if;
  select n.nspname || '.' || c.relname as relation, string_agg(format('(r.row_content ->> %L)', a.attname), $j$ || '/' || $j$ order by k.place) as key
  into told
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_index i on i.indrelid = c.oid and i.indisprimary
  cross join unnest(i.indkey) with ordinality k(attnum, place)
  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
  where c.oid = recommit.relation group by n.nspname, c.relname;
  execute format($q$
    insert into ledger.committed (entry, relation, row_key, salt, digest, gone)
    select current_setting('diwan.entry')::uuid, %L, %s, r.salt, ledger.digest(r.salt, r.row_content), false
    from (select uuid_send(gen_random_uuid()) as salt, to_jsonb(t) as row_content from %s t offset 0) r
    on conflict on constraint committed_pkey do update set salt = excluded.salt, digest = excluded.digest, gone = false$q$,
    told.relation, told.key, relation);
  get diagnostics done = row_count;
  return done;
end $function$
;

CREATE OR REPLACE FUNCTION ledger.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  raise exception '% of %.% is refused: %', lower(tg_op), tg_table_schema, tg_table_name, tg_argv[0] using errcode = 'DW002';
end $function$
;

CREATE OR REPLACE FUNCTION ledger.waiting(since pg_snapshot, most integer)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
  select array(
    select e.id from (
      select id, turn from ledger.entry where tx >= pg_snapshot_xmax(since) and tx < pg_snapshot_xmax(pg_current_snapshot())
      union all
      select id, turn from ledger.entry where tx = any (array(select pg_snapshot_xip(since)))) e
    where not exists (select from ledger.leaf l where l.entry = e.id)
    order by e.turn limit most)
$function$
;

CREATE OR REPLACE FUNCTION ledger.watch(relation regclass)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  keys text[] := array(
    select a.attname from pg_index i cross join unnest(i.indkey) with ordinality k(attnum, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = relation and i.indisprimary order by k.place);
  each_of text := (select string_agg(format('%%1$s.%I', k), ', ' order by place) from unnest(keys) with ordinality u(k, place));
begin
  if keys = '{}' then raise exception 'The table % has no primary key, so its rows cannot be committed.', relation; end if;
  execute format('create or replace trigger commit_row after insert or update or delete on %s for each row execute function ledger.commit_row(%s)',
    relation, (select string_agg(quote_literal(k), ', ' order by place) from unnest(keys) with ordinality u(k, place)));
  execute format('create or replace trigger key_stays before update on %s for each row when ((%s) is distinct from (%s)) execute function ledger.refuse_change(%L)',
    relation, format(each_of, 'old'), format(each_of, 'new'), 'the key of a row of record never changes');
  execute format('create or replace trigger rows_stay before truncate on %s for each statement execute function ledger.refuse_change(%L)',
    relation, 'a table of record is never emptied');
end $function$
;

CREATE OR REPLACE FUNCTION memoranda.addressed(of_document uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'memoranda', 'access'
AS $function$
  select array(
    select p from dispatch.document d join clearance.round r on r.id = d.round
    cross join lateral jsonb_array_elements(r.manifest -> 'addressees') a
    cross join lateral (select coalesce('unit:' || (a ->> 'unit'), 'person:' || (a ->> 'person'))) o(p)
    where d.id = of_document and d.road = 'memorandum' and access.may_read(d.id) and access.has(p) order by p)
$function$
;

CREATE OR REPLACE FUNCTION referral.closes_by_answer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'referral'
AS $function$
begin
  if new.closed_how = 'answered' and not exists (
    select from dispatch.document d join drafting.source s on s.draft = d.draft
    where d.id = new.closed_by and d.state = 'dispatched' and s.record = new.id and s.manner = 'answers') then
    raise exception 'An item is answered by naming a dispatched document that answers it.' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION referral.end_with(of_item uuid, at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'referral', 'access'
AS $function$
  update referral.referral r set state = 'done', ended_by = access.person(), ended_at = at, edition = r.edition + 1
  where r.item = of_item and r.state in ('open', 'acknowledged') and access.may_read(of_item)
    and exists (select from register.item i where i.id = of_item and i.state = 'closed')
$function$
;

CREATE OR REPLACE FUNCTION referral.lead_of(of_item uuid)
 RETURNS TABLE(to_unit uuid, to_person uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'referral', 'access'
AS $function$
  select r.to_unit, r.to_person from referral.referral r
  where r.item = of_item and r.lead and r.parent is null and r.state in ('open', 'acknowledged', 'done') and access.may_read(of_item)
  order by r.id desc limit 1
$function$
;

CREATE OR REPLACE FUNCTION referral.take_back(of_item uuid, from_principals text[])
 RETURNS text[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'referral', 'access'
AS $function$
declare
  ended text[];
begin
  select array(
    select p from unnest(from_principals) p
    where (p like 'unit:%' or p like 'person:%')
      and not exists (select from referral.referral r where r.item = of_item and r.state in ('open', 'acknowledged', 'done')
        and p in ('unit:' || r.to_unit, 'person:' || r.to_person))
      and not exists (select from drafting.source s join drafting.concurrence c on c.draft = s.draft
        where s.record = of_item and c.position is null and p = 'unit:' || c.unit)
  ) into ended;
  perform access.unshare(of_item, ended);
  perform access.unshare(i.contents, array(select p from unnest(ended) p where p <> all (select 'person:' || o from unnest(i.openers) o)))
  from register.item i where i.id = of_item and i.contents is not null;
  return ended;
end $function$
;

CREATE OR REPLACE FUNCTION register.alike(of_bands integer[], of_look bit, since timestamp with time zone, most integer)
 RETURNS TABLE(file uuid, record uuid, words integer[], look bit)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select l.file, f.record, l.words, l.look
  from (
    select a.file from register.likeness a where a.bands && of_bands and a.at >= since
    union
    select b.file from (select c.file, c.look from register.likeness c where c.at >= since order by c.at desc limit 5000) b
    where bit_count(b.look # of_look) <= 40
  ) found
  join register.likeness l on l.file = found.file join register.file f on f.id = l.file
  where f.level <= access.level() and access.may_read(f.record)
  order by l.at desc limit least(greatest(most, 1), 200)
$function$
;

CREATE OR REPLACE FUNCTION register.ask(groups jsonb)
 RETURNS tsquery
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
declare
  alternatives jsonb;
  alternative jsonb;
  word text;
  whole tsquery;
  any_of tsquery;
  all_of tsquery;
begin
  for alternatives in select jsonb_array_elements(groups) loop
    any_of := null;
    for alternative in select jsonb_array_elements(alternatives) loop
      all_of := null;
      for word in select jsonb_array_elements_text(alternative) loop
        all_of := case when all_of is null then register.ask_word(word) else all_of && register.ask_word(word) end;
      end loop;
      any_of := case when any_of is null then all_of else any_of || all_of end;
    end loop;
    whole := case when whole is null then any_of else whole && any_of end;
  end loop;
  return whole;
end $function$
;

CREATE OR REPLACE FUNCTION register.ask_word(word text)
 RETURNS tsquery
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
declare
  form text;
  asked tsquery;
  one tsquery;
begin
  foreach form in array case when right(word, 1) = '*' then array[word] else register.forms(array[word]) end loop
    one := ('''' || replace(replace(rtrim(form, '*'), '\', '\\'), '''', '''''') || '''' || case when right(form, 1) = '*' then ':*' else '' end)::tsquery;
    asked := case when asked is null then one else asked || one end;
  end loop;
  return asked;
end $function$
;

CREATE OR REPLACE FUNCTION register.count_items(filter jsonb, most integer)
 RETURNS bigint
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
declare
  counted bigint;
begin
  execute format('select count(*) from (%s) kept', register.kept_by(filter, null, most)) into counted;
  return counted;
end $function$
;

CREATE OR REPLACE FUNCTION register.expected(relation regclass, asked tsquery)
 RETURNS double precision
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  plan json;
begin
  execute format('explain (format json) select from %s where words @@ %L::tsquery', relation, asked) into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::double precision;
end $function$
;

CREATE OR REPLACE FUNCTION register.facts_of_held_letter(asked jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  main_file text;
begin
  -- In one order for everybody: the files by their hashes, then the reference.
  for main_file in select distinct h from jsonb_array_elements_text(asked -> 'mainHashes') h order by h loop
    perform pg_advisory_xact_lock(hashtextextended('file ' || main_file, 0));
  end loop;
  if asked ->> 'reference' is not null then
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' of ', 'reference ' || (asked ->> 'reference'), asked ->> 'theirDay'), 0));
  end if;
  return register.registration_facts(asked);
end $function$
;

CREATE OR REPLACE FUNCTION register.find(groups jsonb, numbers jsonb, kinds text[], before uuid, most integer)
 RETURNS TABLE(record uuid, kind text, shown jsonb, opens uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER ROWS 20
 SET search_path TO 'pg_catalog'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
declare
  mine text[] := access.principals();
  up_to smallint := access.level();
  asked tsquery := register.ask(groups);
  nums integer[] := array(select (n ->> 'number')::integer from jsonb_array_elements(numbers) with ordinality e(n, place) order by place);
  beside tsquery[] := array(select register.ask(n -> 'groups') from jsonb_array_elements(numbers) with ordinality e(n, place) order by place);
  wanted integer := least(greatest(most, 1), 200);
  found integer := 0;
  at uuid := before;
  records double precision := greatest((select c.reltuples from pg_class c where c.oid = 'register.search'::regclass), 1);
  matches double precision;
  expected_walk double precision;
  may_walk double precision;
  walk integer;
  walked integer;
  ids uuid[];
  r record;
begin
  if mine is null or asked is null then return; end if;
  matches := register.expected('register.search', asked) + register.expected('register.file_words', asked);
  expected_walk := wanted * records / matches;
  may_walk := case
    -- A word that the statistics do not hold is expected in a thousandth of the records, and stands in fewer.
    when matches < greatest(300, records * 0.0021) then 0
    when not exists (select from unnest(mine) p where p = 'cabinet' or p like 'registry:%') then matches
    when expected_walk * 1.5 > matches then 0
    else expected_walk * 4 end;
  walk := least(greatest(expected_walk * 1.5, 100), 2000);

  while may_walk > 0 loop
    walked := 0;
    for r in
      select c.record, s.kind, s.shown, s.opens, coalesce(s.words @@ asked, false)
          or coalesce((select true from register.file_words f where f.record = c.record and f.level <= up_to and f.words @@ asked limit 1), false)
          or coalesce((select true from unnest(nums, beside) n(num, q) join register.numbered d on d.number = n.num and d.record = c.record
            where n.q is null or s.words @@ n.q limit 1), false) as hit
      from (
        select distinct x.record from unnest(mine) p cross join lateral (
          select a.record from access.access a where a.principal = p and a.level <= up_to and (at is null or a.record < at)
          order by a.record desc limit walk) x
        order by x.record desc limit walk) c
      left join register.search s on s.record = c.record
      order by c.record desc
    loop
      walked := walked + 1;
      at := r.record;
      if r.hit and r.kind is not null and (kinds is null or r.kind = any (kinds)) and not exists (
          select from access.inherits h where h.record = r.record and not exists (
            select from access.access a where a.record = h.source and a.principal = any (mine) and a.level <= up_to)) then
        record := r.record;
        kind := r.kind;
        shown := r.shown;
        opens := r.opens;
        found := found + 1;
        return next;
        if found = wanted then return; end if;
      end if;
    end loop;
    if walked < walk then return; end if;
    may_walk := may_walk - walked;
    walk := least(walk * 2, 5000);
  end loop;

  ids := array(
    select m.record from (
      select s.record from register.search s where s.words @@ asked
      union select f.record from register.file_words f where f.words @@ asked and f.level <= up_to
      union select d.record from unnest(nums, beside) n(num, q) join register.numbered d on d.number = n.num
        join register.search s on s.record = d.record where n.q is null or s.words @@ n.q) m
    where at is null or m.record < at
    order by m.record desc);
  for part in 0 .. (cardinality(ids) - 1) / 250 loop
    for r in
      select m.record, s.kind, s.shown, s.opens
      from unnest(ids[part * 250 + 1 : part * 250 + 250]) m(record) join register.search s on s.record = m.record
      where (kinds is null or s.kind = any (kinds))
        and exists (select from access.access a where a.record = m.record and a.principal = any (mine) and a.level <= up_to)
        and not exists (select from access.inherits h where h.record = m.record and not exists (
          select from access.access a where a.record = h.source and a.principal = any (mine) and a.level <= up_to))
      order by m.record desc limit wanted - found
    loop
      record := r.record;
      kind := r.kind;
      shown := r.shown;
      opens := r.opens;
      found := found + 1;
      return next;
    end loop;
    exit when found >= wanted;
  end loop;
end $function$
;

CREATE OR REPLACE FUNCTION register.forms(words text[])
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
begin
  return array(
    select word from unnest(words) word where word <> ''
    union select stem from unnest(words) word
      cross join lateral unnest(ts_lexize('english_stem', word) || ts_lexize('french_stem', word)) stem where word ~ '^[a-z]' and stem <> '');
end $function$
;

CREATE OR REPLACE FUNCTION register.keeps_books()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (access.has('house'::text) OR access.has('cabinet'::text) OR (EXISTS (SELECT FROM unnest(access.principals()) p(p) WHERE (p.p ~~ 'registry:%'::text))))
;

CREATE OR REPLACE FUNCTION register.keeps_keys()
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog'
AS $function$
  select access.has('cabinet') or exists (select from directory.unit u where u.kind = 'registry' and access.has('registry:' || u.id))
$function$
;

CREATE OR REPLACE FUNCTION register.kept_by(filter jsonb, before uuid, most integer)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog'
AS $function$
declare
  mine text[] := access.principals();
  up_to smallint := access.level();
  kept text := 'true';
  by_items boolean := coalesce((filter ->> 'open')::boolean or (filter ->> 'undirected')::boolean, false)
    or (filter <> '{}' and exists (select from unnest(mine) p where p = 'cabinet' or p like 'registry:%'));
  key text;
  value text;
begin
  for key, value in select * from jsonb_each_text(filter) loop
    kept := kept || case key
      when 'register' then format(' and i.register = %L', value::uuid)
      when 'state' then format(' and i.state = %L', value)
      when 'sender' then format(' and i.sender = %L', value::uuid)
      when 'receivedFrom' then format(' and i.received_on >= %L', value::date)
      when 'receivedTo' then format(' and i.received_on <= %L', value::date)
      when 'kind' then format(' and i.kind = %L', value)
      -- Written as the partial indexes are, so that they serve.
      when 'undirected' then case when value::boolean then ' and i.state = ''registered''' else '' end
      when 'open' then case when value::boolean then ' and i.state in (''registered'', ''directed'')' else '' end end;
  end loop;
  if by_items then
    return format('select i.id from register.item i
      cross join lateral (select from access.access a where a.record = i.id and a.principal = any (%L::text[]) and a.level <= %s limit 1) a
      where %s and %s order by i.id desc limit %s', mine, up_to, kept, case when before is null then 'true' else format('i.id < %L', before) end, most);
  end if;
  return format('select distinct x.id from unnest(%L::text[]) p cross join lateral (
        select a.record as id from access.access a cross join lateral (select from register.item i where i.id = a.record and %s offset 0) i
        where a.principal = p and a.level <= %s and %s order by a.record desc limit %s) x
      order by x.id desc limit %s', mine, kept, up_to, case when before is null then 'true' else format('a.record < %L', before) end, most, most);
end $function$
;

CREATE OR REPLACE FUNCTION register.missing_numbers(of_register uuid)
 RETURNS TABLE(year smallint, missing bigint, first integer[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'register'
AS $function$
  select c.year, count(*), (array_agg(n order by n))[1:100]
  from register.counter c
  cross join lateral (select min(i.number) as lowest from register.item i where i.register = c.register and i.year = c.year) b
  cross join lateral generate_series(b.lowest, c.last) n
  where c.register = of_register and not exists (select from register.item i where i.register = c.register and i.year = c.year and i.number = n)
    and exists (select from register.register r where r.id = of_register and (access.has('registry:' || r.unit) or access.has('auditor')))
  group by c.year order by c.year
$function$
;

CREATE OR REPLACE FUNCTION register.newest(filter jsonb, before uuid, most integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'pg_catalog'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
begin
  return query execute register.kept_by(filter, before, most);
end $function$
;

CREATE OR REPLACE FUNCTION register.next_number(of_register uuid, of_year integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  taken integer;
begin
  update register.counter c set last = greatest(c.last + 1, c.starts_at) where c.register = of_register and c.year = of_year returning last into taken;
  if found then return taken; end if;
  insert into register.counter as c (register, year, last) values (of_register, of_year, 1)
  on conflict (register, year) do update set last = greatest(c.last + 1, c.starts_at) returning last into taken;
  return taken;
end $function$
;

CREATE OR REPLACE FUNCTION register.number_item(item jsonb)
 RETURNS text
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  item_id uuid := (item ->> 'id')::uuid;
  of_register uuid := (item ->> 'register')::uuid;
  taken integer := register.next_number(of_register, (item ->> 'year')::integer);
  written text := register.number_text(item ->> 'pattern', (item ->> 'yearWritten')::integer, taken);
begin
  insert into register.item (id, register, year, number, number_text, received_on, registered_at, registered_by, late_reason, sender, sender_written,
    their_reference, their_reference_folded, their_date, their_date_written, their_date_calendar, reply_to, reply_to_written, handed_in_by,
    handed_in_how, subject, kind, language, channel, level, marking, sealed, contents, openers, urgency, pages, enclosures, asks_answer, file_plan)
  values (item_id, of_register, (item ->> 'year')::smallint, taken, written, (item ->> 'receivedOn')::date, (item ->> 'registeredAt')::timestamptz,
    (item ->> 'registeredBy')::uuid, item ->> 'lateReason', (item ->> 'sender')::uuid, item ->> 'senderWritten', item ->> 'theirReference',
    item ->> 'theirReferenceFolded', (item -> 'theirDate' ->> 'day')::date, item -> 'theirDate' ->> 'written', item -> 'theirDate' ->> 'calendar',
    (item ->> 'replyTo')::uuid, item ->> 'replyToWritten', (item ->> 'handedInBy')::uuid, item ->> 'handedInHow', item ->> 'subject', item ->> 'kind',
    item ->> 'language', item ->> 'channel', (item ->> 'level')::smallint, item ->> 'marking', (item ->> 'sealed')::boolean,
    (item ->> 'contents')::uuid, array(select jsonb_array_elements_text(item -> 'openers'))::uuid[], item ->> 'urgency', (item ->> 'pages')::integer,
    array(select jsonb_array_elements_text(item -> 'enclosures')), (item ->> 'asksAnswer')::boolean, item ->> 'filePlan');
  insert into register.numbered (number, record) values (taken, item_id);
  return written;
end $function$
;

CREATE OR REPLACE FUNCTION register.number_text(pattern text, year integer, number integer)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
declare
  width integer := substring(pattern from '\{number:(\d+)\}')::integer;
begin
  if width is not null then
    pattern := replace(pattern, '{number:' || width || '}', lpad(number::text, greatest(width, length(number::text)), '0'));
  end if;
  return replace(replace(pattern, '{number}', number::text), '{year}', year::text);
end $function$
;

CREATE OR REPLACE FUNCTION register.open_book(of_register uuid, of_year integer, first_number integer, from_day date)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'register'
AS $function$
  insert into register.counter as c (register, year, last, starts_at, opens_on) values (of_register, of_year, first_number - 1, first_number, from_day)
  on conflict (register, year) do update set last = excluded.last, starts_at = excluded.starts_at, opens_on = excluded.opens_on
    where not exists (select from register.item i where i.register = of_register and i.year = of_year) and c.last < c.starts_at
  returning true
$function$
;

CREATE OR REPLACE FUNCTION register.raise_to(of_register uuid, of_year integer, used integer)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'register'
AS $function$
  insert into register.counter as c (register, year, last) values (of_register, of_year, used)
  on conflict (register, year) do update set last = greatest(c.last, excluded.last)
$function$
;

CREATE OR REPLACE FUNCTION register.registration_facts(asked jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  book jsonb;
  sender_name jsonb;
  reply_readable boolean := false;
  unit_known boolean := false;
  brought jsonb := '[]';
  openers jsonb := '[]';
  earlier jsonb := '[]';
  of_unit uuid := (asked ->> 'unit')::uuid;
  main_hashes text[] := array(select jsonb_array_elements_text(asked -> 'mainHashes'));
begin
  select to_jsonb(b) into book from (
    select r.id, r.slug, r.unit, r.pattern, r.yearly, u.kind = 'registry' as central, greatest(r.opened_on, c.opens_on) as "opensOn"
    from register.register r join directory.unit u on u.id = r.unit
    left join register.counter c on c.register = r.id and c.year = case when r.yearly then (asked ->> 'year')::smallint else 0 end
    where r.direction = 'incoming'
      and case when asked ->> 'register' is null then r.unit = of_unit or u.kind = 'registry' else r.id = (asked ->> 'register')::uuid end
    order by r.unit = of_unit desc nulls last, r.id limit 1) b;
  if asked ->> 'sender' is not null then
    select s.name into sender_name from directory.correspondent s where s.id = (asked ->> 'sender')::uuid and s.active;
  end if;
  if asked ->> 'replyTo' is not null then reply_readable := access.may_read((asked ->> 'replyTo')::uuid); end if;
  if asked ->> 'handedInBy' is not null then
    unit_known := exists (select from directory.unit h where h.id = (asked ->> 'handedInBy')::uuid);
  end if;
  if asked -> 'hashes' <> '[]' then
    select coalesce(jsonb_agg(jsonb_build_object('sha256', b.sha256, 'size', b.size, 'mediaType', b.media_type, 'kind', b.kind, 'pages', b.pages)), '[]')
    into brought from register.upload b
    where b.person = access.person() and b.sha256 = any (array(select jsonb_array_elements_text(asked -> 'hashes')));
  end if;
  if asked -> 'openers' <> '[]' then
    select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'level', p.level)), '[]') into openers
    from directory.person p where p.id = any (array(select jsonb_array_elements_text(asked -> 'openers'))::uuid[]);
  end if;
  if cardinality(main_hashes) > 0 then
    select coalesce(jsonb_agg(to_jsonb(e)), '[]') into earlier from (
      select i.id, i.number_text as number, true as "sameFile", i.sender, i.sender_written as "senderWritten"
      from register.file f join register.item i on i.id = f.record
      where f.sha256 = any (main_hashes) and f.part = 'main' and i.state <> 'void' limit 10) e;
  end if;
  if asked ->> 'reference' is not null then
    select earlier || coalesce(jsonb_agg(to_jsonb(e)), '[]') into earlier from (
      select i.id, i.number_text as number, false as "sameFile", i.sender, i.sender_written as "senderWritten" from register.item i
      where i.their_reference_folded = asked ->> 'reference' and i.their_date is not distinct from (asked ->> 'theirDay')::date
        and i.state <> 'void' limit 10) e;
  end if;
  return jsonb_build_object('book', book, 'senderName', sender_name, 'replyReadable', reply_readable, 'handedInByKnown', unit_known,
    'brought', brought, 'openers', openers, 'earlier', earlier);
end $function$
;

CREATE OR REPLACE FUNCTION register.standing(of_register uuid, numbers jsonb, zone text)
 RETURNS TABLE(year smallint, number integer, subject_hash text, registered_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'register'
AS $function$
  select i.year, i.number, encode(sha256(convert_to(i.subject, 'UTF8')), 'hex'),
    (i.registered_at at time zone zone)::date
  from jsonb_to_recordset(numbers) n(year smallint, number integer)
  join register.item i on i.register = of_register and i.year = n.year and i.number = n.number
  where exists (select from register.register r where r.id = of_register and access.has('registry:' || r.unit))
$function$
;

CREATE OR REPLACE FUNCTION register.stands(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select exists (select from register.item i where i.id = wanted)
$function$
;

CREATE OR REPLACE FUNCTION register.surround(item jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  item_id uuid := (item ->> 'id')::uuid;
  contents_id uuid := (item ->> 'contents')::uuid;
begin
  perform access.share(item_id, array(select jsonb_array_elements_text(item -> 'readers')), (item ->> 'accessLevel')::smallint);
  if contents_id is not null then
    perform access.share(contents_id, array(select jsonb_array_elements_text(item -> 'contentsReaders')), (item ->> 'level')::smallint);
    insert into register.contents (id, item) values (contents_id, item_id);
  end if;
  if item -> 'files' <> '[]' then
    insert into register.file (id, record, part, place, name, media_type, sha256, size, pages, level, reading, added_by, added_at)
    select f.id, item_id, f.part, f.place, f.name, f."mediaType", f.sha256, f.size, f.pages, f.level, f.reading, f.added_by, f.added_at
    from jsonb_to_recordset(item -> 'files') f(id uuid, part text, place smallint, name text, "mediaType" text, sha256 text, size bigint,
      pages integer, level smallint, reading text, added_by uuid, added_at timestamptz);
  end if;
  insert into register.search (record, kind, words)
  values (item_id, 'item', register.words(array(select jsonb_array_elements_text(item -> 'words'))));
end $function$
;

CREATE OR REPLACE FUNCTION register.waiting_files()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'register', 'access'
AS $function$
  select count(*) from (
    select f.record, f.level from register.file f where f.reading in ('waiting', 'recognising') order by f.id limit 2000) w
  where w.level <= access.level() and access.may_read(w.record)
$function$
;

CREATE OR REPLACE FUNCTION register.words(words text[])
 RETURNS tsvector
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
begin
  return array_to_tsvector(register.forms(words));
end $function$
;

CREATE OR REPLACE FUNCTION resolutions.may_keep()
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog'
AS $function$
  select access.has('house') or access.has('cabinet') or exists (select from resolutions.keeper k where access.has('unit:' || k.unit))
$function$
;

-- Triggers

CREATE TRIGGER brief_stays BEFORE UPDATE ON brief.brief FOR EACH ROW WHEN ((old.state = 'issued'::text)) EXECUTE FUNCTION brief.brief_stays();
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON brief.brief FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON brief.brief FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON brief.brief FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON brief.line FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON brief.line FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER line_stays BEFORE INSERT OR UPDATE ON brief.line FOR EACH ROW EXECUTE FUNCTION brief.line_stays();
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON brief.line FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON brief.seen FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('brief', 'person');
CREATE TRIGGER key_stays BEFORE UPDATE ON brief.seen FOR EACH ROW WHEN (((old.brief IS DISTINCT FROM new.brief) OR (old.person IS DISTINCT FROM new.person))) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON brief.seen FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON clearance.answer FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON clearance.answer FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON clearance.answer FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER approval_four_eyes BEFORE INSERT OR UPDATE ON clearance.approval FOR EACH ROW EXECUTE FUNCTION clearance.four_eyes();
CREATE TRIGGER approval_only_open BEFORE INSERT ON clearance.approval FOR EACH ROW EXECUTE FUNCTION clearance.only_open();
CREATE TRIGGER approval_stays BEFORE DELETE OR UPDATE ON clearance.approval FOR EACH ROW EXECUTE FUNCTION clearance.approval_stays();
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON clearance.approval FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON clearance.approval FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON clearance.approval FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON clearance.finding FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON clearance.finding FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON clearance.finding FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON clearance.point FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON clearance.point FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON clearance.point FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON clearance.round FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON clearance.round FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER round_ends_once BEFORE UPDATE ON clearance.round FOR EACH ROW WHEN (((old.state <> 'open'::text) AND (old.state <> new.state))) EXECUTE FUNCTION clearance.round_ends_once();
CREATE TRIGGER round_stays BEFORE UPDATE ON clearance.round FOR EACH ROW WHEN ((((((((old.draft IS DISTINCT FROM new.draft) OR (old.version IS DISTINCT FROM new.version)) OR (old.ordinal IS DISTINCT FROM new.ordinal)) OR (old.manifest IS DISTINCT FROM new.manifest)) OR (old.manifest_hash IS DISTINCT FROM new.manifest_hash)) OR (old.opened_by IS DISTINCT FROM new.opened_by)) OR (old.opened_at IS DISTINCT FROM new.opened_at))) EXECUTE FUNCTION clearance.round_stays();
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON clearance.round FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON clearance.verdict FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON clearance.verdict FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON clearance.verdict FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER verdict_four_eyes BEFORE INSERT OR UPDATE ON clearance.verdict FOR EACH ROW EXECUTE FUNCTION clearance.four_eyes();
CREATE TRIGGER verdict_only_open BEFORE INSERT OR DELETE OR UPDATE ON clearance.verdict FOR EACH ROW EXECUTE FUNCTION clearance.only_open();
CREATE TRIGGER verdict_stays BEFORE UPDATE ON clearance.verdict FOR EACH ROW WHEN ((((old.round IS DISTINCT FROM new.round) OR (old.draft IS DISTINCT FROM new.draft)) OR (old.check_code IS DISTINCT FROM new.check_code))) EXECUTE FUNCTION clearance.verdict_stays();
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directives.addressee FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directives.addressee FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directives.addressee FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directives.bound FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('directive');
CREATE TRIGGER key_stays BEFORE UPDATE ON directives.bound FOR EACH ROW WHEN ((old.directive IS DISTINCT FROM new.directive)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directives.bound FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directives.directive FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directives.directive FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directives.directive FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directives.folder FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directives.folder FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directives.folder FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directives.minute FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directives.minute FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directives.minute FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directory.absence FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directory.absence FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directory.absence FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directory.authority FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directory.authority FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directory.authority FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directory.channel FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directory.channel FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directory.channel FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directory.correspondent FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directory.correspondent FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directory.correspondent FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directory.correspondent_name FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directory.correspondent_name FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directory.correspondent_name FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directory.delegation FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directory.delegation FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directory.delegation FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directory.holding FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directory.holding FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directory.holding FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directory.person FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directory.person FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directory.person FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directory.post FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directory.post FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directory.post FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON directory.unit FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON directory.unit FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON directory.unit FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER acknowledgement_only_cleared BEFORE INSERT ON dispatch.acknowledgement FOR EACH ROW EXECUTE FUNCTION dispatch.only_cleared_form();
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON dispatch.acknowledgement FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON dispatch.acknowledgement FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON dispatch.acknowledgement FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE CONSTRAINT TRIGGER circular_whole AFTER INSERT ON dispatch.circular DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dispatch.circular_is_whole();
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON dispatch.circular FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON dispatch.circular FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON dispatch.circular FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON dispatch.dispatch FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER dispatch_not_before_pen BEFORE UPDATE ON dispatch.dispatch FOR EACH ROW EXECUTE FUNCTION dispatch.not_before_pen();
CREATE TRIGGER dispatch_only_as_cleared BEFORE UPDATE ON dispatch.dispatch FOR EACH ROW EXECUTE FUNCTION dispatch.only_as_cleared();
CREATE CONSTRAINT TRIGGER dispatch_to_cleared AFTER INSERT ON dispatch.dispatch DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dispatch.addressee_was_cleared();
CREATE CONSTRAINT TRIGGER dispatch_to_its_own AFTER INSERT ON dispatch.dispatch DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dispatch.to_its_own();
CREATE TRIGGER key_stays BEFORE UPDATE ON dispatch.dispatch FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON dispatch.dispatch FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON dispatch.document FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER document_not_before_pen BEFORE UPDATE ON dispatch.document FOR EACH ROW EXECUTE FUNCTION dispatch.document_not_before_pen();
CREATE TRIGGER document_only_as_original BEFORE INSERT OR UPDATE ON dispatch.document FOR EACH ROW EXECUTE FUNCTION dispatch.only_as_original();
CREATE TRIGGER document_only_cleared BEFORE INSERT OR UPDATE ON dispatch.document FOR EACH ROW EXECUTE FUNCTION dispatch.only_cleared();
CREATE TRIGGER key_stays BEFORE UPDATE ON dispatch.document FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON dispatch.document FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON dispatch.export FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON dispatch.export FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON dispatch.export FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON dispatch.paper FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON dispatch.paper FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER paper_signed_accepted BEFORE INSERT ON dispatch.paper FOR EACH ROW EXECUTE FUNCTION dispatch.signed_paper_was_accepted();
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON dispatch.paper FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON dispatch.receipt FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON dispatch.receipt FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON dispatch.receipt FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON dispatch.scan FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON dispatch.scan FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON dispatch.scan FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER scan_as_brought BEFORE INSERT OR UPDATE ON dispatch.scan FOR EACH ROW EXECUTE FUNCTION dispatch.scan_stays();
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON dispatch.seal FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON dispatch.seal FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON dispatch.seal FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON dispatch.standing_form FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON dispatch.standing_form FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON dispatch.standing_form FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER standing_form_stays BEFORE UPDATE ON dispatch.standing_form FOR EACH ROW EXECUTE FUNCTION dispatch.form_stays();
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON drafting.concurrence FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON drafting.concurrence FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON drafting.concurrence FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON drafting.draft FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON drafting.draft FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON drafting.draft FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER submit_without_suggestions BEFORE UPDATE OF state ON drafting.draft FOR EACH ROW WHEN (((new.state = 'submitted'::text) AND (old.state = ANY (ARRAY['draft'::text, 'in-concurrence'::text, 'returned'::text])))) EXECUTE FUNCTION drafting.submit_without_suggestions();
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON drafting.remark FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON drafting.remark FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER remark_stays BEFORE UPDATE ON drafting.remark FOR EACH ROW EXECUTE FUNCTION drafting.remark_stays();
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON drafting.remark FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON drafting.source FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('draft', 'record');
CREATE TRIGGER key_stays BEFORE UPDATE ON drafting.source FOR EACH ROW WHEN (((old.draft IS DISTINCT FROM new.draft) OR (old.record IS DISTINCT FROM new.record))) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON drafting.source FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON drafting.suggestion FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON drafting.suggestion FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON drafting.suggestion FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER suggestion_fits BEFORE INSERT ON drafting.suggestion FOR EACH ROW EXECUTE FUNCTION drafting.suggestion_fits();
CREATE TRIGGER suggestion_stays BEFORE UPDATE ON drafting.suggestion FOR EACH ROW EXECUTE FUNCTION drafting.suggestion_stays();
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON drafting.version FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON drafting.version FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON drafting.version FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER version_is_immutable BEFORE DELETE OR UPDATE ON drafting.version FOR EACH ROW EXECUTE FUNCTION drafting.refuse_change();
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON intake.arrival FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON intake.arrival FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON intake.arrival FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON intake.file FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON intake.file FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON intake.file FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER checkpoint_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('the ledger only grows');
CREATE TRIGGER committed_keeps BEFORE UPDATE ON ledger.committed FOR EACH ROW WHEN (((old.tx <> pg_current_xact_id()) OR ((((old.entry IS DISTINCT FROM new.entry) OR (old.relation IS DISTINCT FROM new.relation)) OR (old.row_key IS DISTINCT FROM new.row_key)) OR (old.tx IS DISTINCT FROM new.tx)))) EXECUTE FUNCTION ledger.refuse_change('the ledger only grows');
CREATE TRIGGER committed_stays BEFORE DELETE OR TRUNCATE ON ledger.committed FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('the ledger only grows');
CREATE TRIGGER entry_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger.entry FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('the ledger only grows');
CREATE TRIGGER head_grows BEFORE UPDATE ON ledger.head FOR EACH ROW WHEN ((new.size < old.size)) EXECUTE FUNCTION ledger.refuse_change('the ledger only grows');
CREATE TRIGGER head_stays BEFORE DELETE OR TRUNCATE ON ledger.head FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('the ledger only grows');
CREATE TRIGGER leaf_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger.leaf FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('the ledger only grows');
CREATE TRIGGER node_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger.node FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('the ledger only grows');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON memoranda.acknowledgement FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('document', 'principal');
CREATE TRIGGER key_stays BEFORE UPDATE ON memoranda.acknowledgement FOR EACH ROW WHEN (((old.document IS DISTINCT FROM new.document) OR (old.principal IS DISTINCT FROM new.principal))) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON memoranda.acknowledgement FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON referral.contribution FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON referral.contribution FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON referral.contribution FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON referral.extension FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON referral.extension FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON referral.extension FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON referral.referral FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON referral.referral FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON referral.referral FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON referral.reminder FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON referral.reminder FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON referral.reminder FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.contents FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON register.contents FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.contents FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.correction FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON register.correction FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.correction FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.custody FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON register.custody FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.custody FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.file FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON register.file FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.file FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.item FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER item_closes_by_answer BEFORE INSERT OR UPDATE OF closed_how, closed_by ON register.item FOR EACH ROW WHEN ((new.closed_how = 'answered'::text)) EXECUTE FUNCTION referral.closes_by_answer();
CREATE TRIGGER key_stays BEFORE UPDATE ON register.item FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.item FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.known_key FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON register.known_key FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.known_key FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.learned FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON register.learned FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.learned FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.proposed FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON register.proposed FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.proposed FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.receipt FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON register.receipt FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.receipt FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.register FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON register.register FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.register FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON register.unregistered FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON register.unregistered FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON register.unregistered FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON resolutions.held FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON resolutions.held FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON resolutions.held FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON resolutions.keeper FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('unit');
CREATE TRIGGER key_stays BEFORE UPDATE ON resolutions.keeper FOR EACH ROW WHEN ((old.unit IS DISTINCT FROM new.unit)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON resolutions.keeper FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');
CREATE TRIGGER commit_row AFTER INSERT OR DELETE OR UPDATE ON resolutions.resolution FOR EACH ROW EXECUTE FUNCTION ledger.commit_row('id');
CREATE TRIGGER key_stays BEFORE UPDATE ON resolutions.resolution FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION ledger.refuse_change('the key of a row of record never changes');
CREATE TRIGGER rows_stay BEFORE TRUNCATE ON resolutions.resolution FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change('a table of record is never emptied');

-- Rights of the program

grant select on access.access to diwan_session;
grant delete, insert, select, update on access.credential to diwan_session;
grant delete, insert, select, update on access.session to diwan_session;
grant delete, insert, select, update on access.tries to diwan_session;
grant insert, select, update on brief.brief to diwan_session;
grant insert, select, update on brief.line to diwan_session;
grant insert, select on brief.seen to diwan_session;
grant insert, select on clearance.answer to diwan_session;
grant insert, select on clearance.approval to diwan_session;
grant insert, select, update on clearance.finding to diwan_session;
grant insert, select, update on clearance.point to diwan_session;
grant insert, select, update on clearance.round to diwan_session;
grant insert, select, update on clearance.verdict to diwan_session;
grant insert, select, update on directives.addressee to diwan_session;
grant insert, select, update on directives.bound to diwan_session;
grant insert, select, update on directives.directive to diwan_session;
grant insert, select, update on directives.folder to diwan_session;
grant insert, select, update on directives.minute to diwan_session;
grant insert, select, update on directory.absence to diwan_session;
grant insert, select, update on directory.authority to diwan_session;
grant insert, select, update on directory.channel to diwan_session;
grant insert, select, update on directory.correspondent to diwan_session;
grant insert, select, update on directory.correspondent_name to diwan_session;
grant insert, select, update on directory.delegation to diwan_session;
grant select on directory.holding to diwan_session;
grant insert, select, update on directory.person to diwan_session;
grant insert, select, update on directory.post to diwan_session;
grant insert, select, update on directory.unit to diwan_session;
grant insert, select, update on dispatch.acknowledgement to diwan_session;
grant insert, select on dispatch.circular to diwan_session;
grant insert, select, update on dispatch.dispatch to diwan_session;
grant insert, select, update on dispatch.document to diwan_session;
grant insert, select on dispatch.export to diwan_session;
grant insert, select on dispatch.paper to diwan_session;
grant insert, select on dispatch.receipt to diwan_session;
grant insert, select, update on dispatch.scan to diwan_session;
grant insert, select, update on dispatch.scan_page to diwan_session;
grant insert, select on dispatch.seal to diwan_session;
grant insert, select, update on dispatch.standing_form to diwan_session;
grant insert, select, update on drafting.concurrence to diwan_session;
grant insert, select, update on drafting.draft to diwan_session;
grant insert, select, update on drafting.remark to diwan_session;
grant insert, select on drafting.source to diwan_session;
grant insert, select, update on drafting.suggestion to diwan_session;
grant insert, select on drafting.version to diwan_session;
grant insert, select, update on intake.arrival to diwan_session;
grant insert, select on intake.file to diwan_session;
grant insert, select, update on intake.mailbox to diwan_session;
grant insert, select on ledger.checkpoint to diwan_sequencer;
grant select on ledger.checkpoint to diwan_session;
grant select on ledger.committed to diwan_sequencer;
grant select on ledger.entry to diwan_sequencer;
grant select on ledger.entry to diwan_session;
grant select on ledger.head to diwan_sequencer;
grant insert, select on ledger.leaf to diwan_sequencer;
grant select on ledger.leaf to diwan_session;
grant insert, select on ledger.node to diwan_sequencer;
grant insert, select on memoranda.acknowledgement to diwan_session;
grant select on platform.house to diwan_session;
grant delete, insert, select, update on platform.idempotency to diwan_session;
grant insert, select on referral.contribution to diwan_session;
grant insert, select, update on referral.extension to diwan_session;
grant insert, select, update on referral.referral to diwan_session;
grant insert, select on referral.reminder to diwan_session;
grant insert, select, update on register.contents to diwan_session;
grant insert, select, update on register.correction to diwan_session;
grant select on register.counter to diwan_session;
grant insert, select, update on register.custody to diwan_session;
grant insert, select, update on register.file to diwan_session;
grant insert, select, update on register.file_words to diwan_session;
grant insert, select, update on register.item to diwan_session;
grant insert, select, update on register.known_key to diwan_session;
grant insert, select, update on register.learned to diwan_session;
grant insert, select, update on register.likeness to diwan_session;
grant insert, select, update on register.numbered to diwan_session;
grant delete, insert, select, update on register.page to diwan_session;
grant insert, select on register.proposed to diwan_session;
grant insert, select, update on register.receipt to diwan_session;
grant insert, select, update on register.register to diwan_session;
grant insert, select, update on register.search to diwan_session;
grant delete, insert, select, update on register.sending to diwan_session;
grant delete, select on register.unlooked to diwan_session;
grant insert, select, update on register.unregistered to diwan_session;
grant delete, insert, select, update on register.upload to diwan_session;
grant insert, select, update on resolutions.held to diwan_session;
grant delete, insert, select on resolutions.keeper to diwan_session;
grant insert, select, update on resolutions.resolution to diwan_session;
