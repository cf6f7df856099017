/**
 * One statement writes everything but the audit entry. Each part reads `written`, which is empty when the step is
 * there already: a retry writes nothing. The key of `step` makes two writers of the same step wait for each other.
 *
 * $1 referral, $2 sequence, $3 event, $4 after, $5 body digest, $6 request, $7 recorded at, $8 occurred at, $9 late,
 * $10 actor, $11 unit, $12 lifecycle, $13 version, $14 definition digest, $15 stage, $16 final, $17 opened at,
 * $18 memory, $19 state, $20 parties {role: unit}, $21 new due answers, $22 duties, $23 notices, $24 contents named,
 * $25 documents named [{type, documentId}], $26 the unit that brought it to its stage (empty for none), $27 choices
 */
const STEP = `
  written as (
    insert into step (referral_id, sequence, event, after, body_digest, request_id, recorded_at, occurred_at, late,
      actor, unit)
    values ($1, $2, $3::jsonb, $4, $5, $6, $7, $8, $9, $10, $11)
    on conflict do nothing
    returning referral_id, sequence
  )`;

const OPENED = `
  moved as (
    insert into referral (id, number, lifecycle, version, definition_digest, stage, final, sequence, starter_unit,
      opened_at, recorded_at, memory, state, title_content_id, title_grams, stage_entered_by)
    select $1, $12 || '-' || to_char($7::timestamptz at time zone 'Asia/Shanghai', 'YYYY') || '-' || numbered.digits,
      $12, $13, $14, $15, $16, $2, $11, $17::timestamptz, $7::timestamptz, $18::jsonb, $19::jsonb,
      content.id, coalesce(title_grams(content.title), '{}'), $26
    from written
      cross join lateral (
        select lpad(n::text, greatest(6, length(n::text)), '0') as digits
        from (select nextval('referral_number') as n where written.sequence = 1) drawn
      ) numbered
      left join content on content.id = ($24::text[])[1]
    returning number
  )`;

const MOVED = `
  moved as (
    update referral set stage = $15, final = $16, sequence = $2, opened_at = $17::timestamptz,
      recorded_at = $7::timestamptz, memory = $18::jsonb, state = $19::jsonb, stage_entered_by = $26
    from written
    where referral.id = written.referral_id and referral.sequence = $2 - 1
      and referral.lifecycle = $12 and referral.version = $13 and referral.definition_digest = $14
    returning number
  )`;

const REST = `
  answered as (
    insert into due_answer (referral_id, key_digest, key, sequence, question, answer, detail)
    select $1, one.key_digest, one.key, $2, one.question, one.answer, one.detail
    from written, jsonb_to_recordset($21::jsonb) as one (key_digest text, key text, question jsonb, answer jsonb,
      detail jsonb)
  ),
  duties as (
    select one.* from written, jsonb_to_recordset($22::jsonb) as one (id text, duty text, unit text, acts text[],
      modality text, kind text, status text, paused boolean, opened_at timestamptz, start_at timestamptz, due_key_digest text,
      due_at timestamptz, conservative_at timestamptz, provisional boolean, rule_id text, submitted_at timestamptz,
      closed_at timestamptz, closed_by integer)
  ),
  kept as (
    insert into duty (referral_id, lifecycle, version, id, duty, unit, acts, modality, kind, status, paused, opened_at,
      start_at, due_key_digest, due_at, conservative_at, provisional, rule_id, submitted_at, closed_at, closed_by)
    select $1, $12, $13, duties.* from duties
    on conflict (referral_id, id) do update set
      (unit, status, paused, opened_at, start_at, due_key_digest, due_at, conservative_at, provisional, rule_id, submitted_at,
        closed_at, closed_by)
      = (excluded.unit, excluded.status, excluded.paused, excluded.opened_at, excluded.start_at, excluded.due_key_digest,
        excluded.due_at, excluded.conservative_at, excluded.provisional, excluded.rule_id, excluded.submitted_at,
        excluded.closed_at, excluded.closed_by)
    where (duty.unit, duty.status, duty.paused, duty.opened_at, duty.start_at, duty.due_key_digest, duty.due_at,
        duty.conservative_at, duty.provisional, duty.rule_id, duty.submitted_at, duty.closed_at, duty.closed_by)
      is distinct from (excluded.unit, excluded.status, excluded.paused, excluded.opened_at, excluded.start_at,
        excluded.due_key_digest, excluded.due_at, excluded.conservative_at, excluded.provisional, excluded.rule_id,
        excluded.submitted_at, excluded.closed_at, excluded.closed_by)
  ),
  unfounded as (
    delete from duty using written
    where duty.referral_id = written.referral_id and not exists (select from duties where duties.id = duty.id)
  ),
  choices as (
    select one.* from written, jsonb_to_recordset($27::jsonb) as one (id text, unit text, "dutyId" text, act text,
      since timestamptz, until timestamptz)
  ),
  offered as (
    insert into choice (referral_id, id, unit, duty_id, act, since, until) select $1, choices.* from choices
    on conflict (referral_id, id, unit) do update set (act, since, until) = (excluded.act, excluded.since, excluded.until)
    where (choice.act, choice.since, choice.until) is distinct from (excluded.act, excluded.since, excluded.until)
  ),
  withdrawn as (
    delete from choice using written
    where choice.referral_id = written.referral_id
      and not exists (select from choices where choices.id = choice.id and choices.unit = choice.unit)
  ),
  bound as (
    select role, unit from written, jsonb_each_text($20::jsonb) as one (role, unit) where unit is not null
  ),
  unbound as (
    update referral_party p set until_sequence = $2 from written
    where p.referral_id = written.referral_id and p.until_sequence is null
      and not exists (select from bound where bound.role = p.role and bound.unit = p.unit_id)
  ),
  joined as (
    insert into referral_party (referral_id, role, unit_id, from_sequence)
    select $1, role, unit, $2 from bound
    where not exists (select from referral_party p
      where p.referral_id = $1 and p.role = bound.role and p.unit_id = bound.unit and p.until_sequence is null)
  ),
  reading as (
    insert into referral_reader (unit_id, referral_id, opened_at, lifecycle, stage, final)
    select distinct unit, $1, $17::timestamptz, $12, $15, $16::boolean from bound
    on conflict do nothing
  ),
  followed as (
    update referral_reader v set stage = $15, final = $16, opened_at = $17::timestamptz from written
    where v.referral_id = written.referral_id
      and (v.stage, v.final, v.opened_at) is distinct from ($15, $16, $17::timestamptz)
  ),
  noticed as (
    insert into notice (referral_id, sequence, recipient, kind, about, detail)
    select distinct on (told.recipient, one.kind, one.about)
      $1, $2, told.recipient, one.kind, one.about, one.detail
    from written, jsonb_to_recordset($23::jsonb) as one (recipient text, kind text, about text, detail jsonb)
      cross join lateral (
        select one.recipient where one.kind <> 'retract'
        union all
        select rung.recipient from notice rung
          where one.kind = 'retract' and rung.referral_id = $1 and rung.kind = 'rung' and rung.about = one.about
      ) told
    on conflict do nothing
  ),
  settled as (
    update request set status = 'recorded', sequence = $2, problem = null, settled_at = now() from written
    where request.id = $6 and request.status <> 'recorded'
  ),
  named as (
    update content set referral_id = $1, sequence = $2 from written
    where content.id = any($24::text[]) and content.referral_id is null
  ),
  documents as (
    select distinct one.type, one."documentId" as id
    from written, jsonb_to_recordset($25::jsonb) as one (type text, "documentId" text)
  ),
  used as (
    insert into referral_document (referral_id, document_id, sequence, type)
    select $1, id, $2, type from documents
  ),
  kept_documents as (
    update document set named = true from documents where document.id = documents.id and not document.named
  )
  select (select count(*) from written)::int as written, (select number from moved) as number`;

export const WRITE_OPENING = `with ${STEP}, ${OPENED}, ${REST}`;
export const WRITE_NEXT = `with ${STEP}, ${MOVED}, ${REST}`;
export const WRITTEN_BEFORE = `
  select step.body_digest,
    (select coalesce(jsonb_object_agg(key, answer), '{}') from due_answer a
      where a.referral_id = step.referral_id and a.sequence = step.sequence) as dues
  from step where referral_id = $1 and sequence = $2`;

/** $1 referral, $2 sequence. */
export const STEPS_AFTER = `
  select
    (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'sequence', sequence, 'after', after, 'requestId', request_id)) || jsonb_build_object('event', event)
        order by sequence), '[]')
      from step where referral_id = $1 and sequence > $2) as steps,
    (select coalesce(jsonb_object_agg(key, answer), '{}') from due_answer
      where referral_id = $1 and sequence > $2) as dues`;
