-- CreateTable
CREATE TABLE "calendar_edition" (
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'proposed',
    "title" TEXT NOT NULL,
    "notice" TEXT,
    "holidays" JSONB NOT NULL,
    "make_up_days" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_by" TEXT NOT NULL,
    "proposed_unit" TEXT,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT,
    "published_unit" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "publication_reason" TEXT,
    "withdrawn_by" TEXT,
    "withdrawn_unit" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawal_reason" TEXT,

    CONSTRAINT "calendar_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_activation" (
    "rule_id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "unit" TEXT,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "rule_activation_pkey" PRIMARY KEY ("rule_id")
);

-- CreateTable
CREATE TABLE "recomputation" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "years" INTEGER[],
    "rule_ids" TEXT[],
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "examined" INTEGER NOT NULL DEFAULT 0,
    "moved" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "recomputation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_edition_year_revision_key" ON "calendar_edition"("year", "revision");

-- What the schema language has no words for ------------------------------------------------------------------------

ALTER TABLE "calendar_edition"
  ADD CONSTRAINT "calendar_edition_id_check" CHECK ("id" = "year" || '-' || "revision"),
  ADD CONSTRAINT "calendar_edition_status_check" CHECK ("status" IN ('proposed', 'published', 'withdrawn')),
  ADD CONSTRAINT "calendar_edition_published_check" CHECK (("status" = 'published') = ("published_by" IS NOT NULL
    AND "published_at" IS NOT NULL AND "publication_reason" IS NOT NULL)),
  ADD CONSTRAINT "calendar_edition_withdrawn_check" CHECK (("status" = 'withdrawn') = ("withdrawn_by" IS NOT NULL
    AND "withdrawn_at" IS NOT NULL AND "withdrawal_reason" IS NOT NULL)),
  -- 两人: whoever proposes does not publish.
  ADD CONSTRAINT "calendar_edition_two_persons_check" CHECK ("published_by" <> "proposed_by");

CREATE UNIQUE INDEX "calendar_edition_one_proposed_idx" ON "calendar_edition" ("year") WHERE "status" = 'proposed';

-- A proposal is settled once; what was proposed is never rewritten.
CREATE FUNCTION "refuse_rewritten_edition"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "settled" text[] := ARRAY['status', 'published_by', 'published_unit', 'published_at', 'publication_reason',
    'withdrawn_by', 'withdrawn_unit', 'withdrawn_at', 'withdrawal_reason'];
BEGIN
  IF OLD."status" <> 'proposed' OR NEW."status" = 'proposed' OR to_jsonb(NEW) - "settled" <> to_jsonb(OLD) - "settled" THEN
    RAISE EXCEPTION 'UPDATE refused: an edition is settled once and never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "calendar_edition_settles_once" BEFORE UPDATE ON "calendar_edition"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewritten_edition"();
CREATE TRIGGER "calendar_edition_stays" BEFORE DELETE OR TRUNCATE ON "calendar_edition"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "rule_activation_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "rule_activation"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "recomputation_stays" BEFORE DELETE OR TRUNCATE ON "recomputation"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

ALTER TABLE "recomputation" ADD CONSTRAINT "recomputation_kind_check" CHECK ("kind" IN ('calendar', 'rule'));
CREATE INDEX "recomputation_unfinished_idx" ON "recomputation" ("requested_at", "id") WHERE "finished_at" IS NULL;

-- Everything that may have to be computed again, in the order in which it is walked.
CREATE INDEX "duty_alive_idx" ON "duty" ("referral_id", "id") WHERE "status" IN ('open', 'submitted');
-- 期限待核 and its neighbours without a due instant, the longest waiting first.
CREATE INDEX "duty_without_due_idx" ON "duty" ("opened_at", "referral_id", "id")
  WHERE "status" IN ('open', 'submitted') AND "due_at" IS NULL AND "due_key_digest" IS NOT NULL;
