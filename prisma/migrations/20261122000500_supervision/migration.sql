-- AlterTable
ALTER TABLE "referral" ADD COLUMN     "stage_entered_by" TEXT;

-- CreateTable
CREATE TABLE "urging" (
    "id" TEXT NOT NULL,
    "referral_id" TEXT NOT NULL,
    "duty_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "content_id" TEXT NOT NULL,

    CONSTRAINT "urging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "choice" (
    "referral_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "duty_id" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "choice_pkey" PRIMARY KEY ("referral_id","id","unit")
);

-- CreateTable
CREATE TABLE "duty_tally" (
    "unit" TEXT NOT NULL,
    "lifecycle" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "conservative_at" TIMESTAMPTZ(3),
    "n" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "urging_referral_id_duty_id_at_idx" ON "urging"("referral_id", "duty_id", "at");

-- CreateIndex
CREATE INDEX "choice_unit_since_referral_id_id_idx" ON "choice"("unit", "since", "referral_id", "id");

-- CreateIndex
CREATE INDEX "choice_since_referral_id_id_unit_idx" ON "choice"("since", "referral_id", "id", "unit");

-- AddForeignKey
ALTER TABLE "urging" ADD CONSTRAINT "urging_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "choice" ADD CONSTRAINT "choice_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language has no words for ------------------------------------------------------------------------

CREATE TRIGGER "urging_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "urging"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Lists --------------------------------------------------------------------------------------------------------------

-- What decides whether a row belongs to a page stands in the index: rows of other pages are never fetched.
DROP INDEX "duty_worklist_idx";
CREATE INDEX "duty_worklist_idx" ON "duty" ("unit", (coalesce("due_at", 'infinity'::timestamptz)), "referral_id", "id")
  INCLUDE ("due_at", "conservative_at", "kind", "lifecycle")
  WHERE "status" = 'open' AND "kind" IN ('deadline', 'window');
DROP INDEX "duty_overdue_idx";
CREATE INDEX "duty_overdue_idx" ON "duty" ("due_at", "referral_id", "id") INCLUDE ("unit", "lifecycle")
  WHERE "status" = 'open' AND "kind" = 'deadline';

-- The board ----------------------------------------------------------------------------------------------------------

-- How many deadlines are open, by unit, lifecycle and the instants at which a light changes. Lights are not kept: whoever reads compares
-- those instants with the clock, and the sum is exact. The transaction that changes a duty adds what it changes (1 or -1)
-- as a row of its own, so that nobody waits for anybody; now and then rows of a unit are put together.
CREATE INDEX "duty_tally_unit_idx" ON "duty_tally" ("unit", "lifecycle") INCLUDE ("due_at", "conservative_at", "n")
  WHERE "n" <> 0;
ALTER TABLE "duty_tally" SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);

-- Takes what nobody else is putting together and leaves the same sum. What is long past stays red: its instant no longer matters. A
-- day is left to clocks that differ.
CREATE FUNCTION "fold_duty_tally"("whose" text) RETURNS void LANGUAGE sql AS $$
  WITH "gone" AS (
    DELETE FROM "duty_tally"
    WHERE "ctid" = ANY (ARRAY(SELECT "ctid" FROM "duty_tally" WHERE "unit" = "whose" AND "n" <> 0 FOR UPDATE SKIP LOCKED))
    RETURNING *
  ), "aged" AS (
    SELECT "unit", "lifecycle", "n",
      CASE WHEN "due_at" < now() - interval '1 day' THEN '-infinity' ELSE "due_at" END AS "due_at",
      CASE WHEN "conservative_at" < now() - interval '1 day' THEN '-infinity' ELSE "conservative_at" END AS "conservative_at"
    FROM "gone"
  )
  INSERT INTO "duty_tally" ("unit", "lifecycle", "due_at", "conservative_at", "n")
  SELECT "unit", "lifecycle", "due_at", "conservative_at", sum("n")
  FROM "aged" GROUP BY 1, 2, 3, 4 HAVING sum("n") <> 0
$$;

CREATE FUNCTION "tally_duty"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- One in so many changes puts a unit's rows together.
  "seldom" CONSTANT float8 := 1.0 / 32;
  "was" boolean := TG_OP <> 'INSERT' AND OLD."status" = 'open' AND OLD."kind" = 'deadline';
  "is" boolean := TG_OP <> 'DELETE' AND NEW."status" = 'open' AND NEW."kind" = 'deadline';
BEGIN
  IF "was" AND "is" AND (OLD."unit", OLD."lifecycle", OLD."due_at", OLD."conservative_at")
      IS NOT DISTINCT FROM (NEW."unit", NEW."lifecycle", NEW."due_at", NEW."conservative_at") THEN
    RETURN NULL;
  END IF;
  IF "was" THEN
    INSERT INTO "duty_tally" VALUES (OLD."unit", OLD."lifecycle", OLD."due_at", OLD."conservative_at", -1);
    IF random() < "seldom" THEN PERFORM "fold_duty_tally"(OLD."unit"); END IF;
  END IF;
  IF "is" THEN
    INSERT INTO "duty_tally" VALUES (NEW."unit", NEW."lifecycle", NEW."due_at", NEW."conservative_at", 1);
    IF random() < "seldom" THEN PERFORM "fold_duty_tally"(NEW."unit"); END IF;
  END IF;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "duty_is_tallied" AFTER INSERT OR UPDATE OR DELETE ON "duty"
  FOR EACH ROW EXECUTE FUNCTION "tally_duty"();

INSERT INTO "duty_tally" ("unit", "lifecycle", "due_at", "conservative_at", "n")
SELECT "unit", "lifecycle", "due_at", "conservative_at", count(*) FROM "duty"
WHERE "status" = 'open' AND "kind" = 'deadline' GROUP BY 1, 2, 3, 4;
