-- What the schema language has no words for.

-- Closed word lists -----------------------------------------------------------------------------------------------

ALTER TABLE "account" ADD CONSTRAINT "account_oversight_check"
  CHECK ("oversight" IS NULL OR "oversight" IN ('auditor', 'sysadmin', 'secadmin'));
-- Oversight is nobody's unit, and a unit's people hold no oversight (三员分立).
ALTER TABLE "account" ADD CONSTRAINT "account_unit_or_oversight_check"
  CHECK (("unit_id" IS NULL) = ("oversight" IS NOT NULL));
ALTER TABLE "request" ADD CONSTRAINT "request_status_check"
  CHECK ("status" IN ('pending', 'recorded', 'refused'));
ALTER TABLE "duty" ADD CONSTRAINT "duty_status_check"
  CHECK ("status" IN ('pending', 'open', 'submitted', 'discharged', 'waived', 'moot', 'lapsed'));
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_single_check" CHECK ("id" = 1);

-- The chain begins -----------------------------------------------------------------------------------------------

INSERT INTO "audit_head" ("id", "sequence", "hash") VALUES (1, 0, decode(repeat('00', 32), 'hex'));

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% refused: % is append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "step_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "step"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "due_answer_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "due_answer"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_head_stays" BEFORE DELETE OR TRUNCATE ON "audit_head"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Search -----------------------------------------------------------------------------------------------------------

-- How a title and a search are compared: width and case do not matter.
CREATE FUNCTION "search_text"("said" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT lower(normalize("said", NFKC)) $$;

-- Every character and every pair of neighbours: Chinese has no word breaks to search by.
CREATE FUNCTION "title_grams"("title" text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT substr("said", "at", "length")), '{}')
  FROM (SELECT search_text("title") AS "said") "once",
       generate_series(1, char_length("said")) AS "at", generate_series(1, 2) AS "length"
$$;

-- Readable numbers: `criminal-transfer-2026-000001`. Gaps are allowed, waiting for each other is not.
CREATE SEQUENCE "referral_number" AS bigint;

-- Found by its beginning, in whatever case it is typed.
CREATE INDEX "referral_number_prefix_idx" ON "referral" (lower("number") text_pattern_ops);

-- Lists --------------------------------------------------------------------------------------------------------------

-- A unit's worklist and its overdue part, soonest first.
CREATE INDEX "duty_worklist_idx" ON "duty" ("unit", (coalesce("due_at", 'infinity'::timestamptz)), "referral_id", "id")
  WHERE "status" = 'open' AND "kind" IN ('deadline', 'window');
-- Everybody's overdue duties.
CREATE INDEX "duty_overdue_idx" ON "duty" ("due_at", "referral_id", "id")
  WHERE "status" = 'open' AND "kind" = 'deadline';
-- Work of the sweepers.
CREATE INDEX "content_unnamed_idx" ON "content" ("created_at") WHERE "referral_id" IS NULL;
CREATE INDEX "document_unnamed_idx" ON "document" ("created_at") WHERE NOT "named";
CREATE INDEX "request_pending_idx" ON "request" ("created_at") WHERE "status" = 'pending';
CREATE INDEX "notice_unsent_idx" ON "notice" ("id") WHERE "sent_at" IS NULL;
-- Whom a document was copied to.
CREATE INDEX "notice_copies_idx" ON "notice" ("about") WHERE "kind" = 'copy';

-- Tables that change with every act: dead rows are what makes boards slow.
ALTER TABLE "referral" SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "referral_reader" SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "duty" SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "request" SET (autovacuum_vacuum_scale_factor = 0.01);
ALTER TABLE "notice" SET (autovacuum_vacuum_scale_factor = 0.01);
-- One row, rewritten by every act: room on its page keeps the updates there.
ALTER TABLE "audit_head" SET (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
