-- CreateTable
CREATE TABLE "webhook" (
    "id" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "problem" TEXT,
    "problem_status" INTEGER,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_delivery" (
    "webhook_id" TEXT NOT NULL,
    "notice_id" BIGINT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "delivered_at" TIMESTAMPTZ(3),
    "status" INTEGER,
    "address" TEXT,

    CONSTRAINT "notice_delivery_pkey" PRIMARY KEY ("webhook_id","notice_id")
);

-- AddForeignKey
ALTER TABLE "notice_delivery" ADD CONSTRAINT "notice_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_delivery" ADD CONSTRAINT "notice_delivery_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language has no words for ------------------------------------------------------------------------

-- The receipt of a delivery is written once.
CREATE FUNCTION "refuse_rewritten_delivery"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."delivered_at" IS NOT NULL
      OR (NEW."webhook_id", NEW."notice_id") IS DISTINCT FROM (OLD."webhook_id", OLD."notice_id") THEN
    RAISE EXCEPTION 'UPDATE refused: a delivery is receipted once and never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "notice_delivery_is_receipted_once" BEFORE UPDATE ON "notice_delivery"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewritten_delivery"();
CREATE TRIGGER "notice_delivery_stays" BEFORE DELETE OR TRUNCATE ON "notice_delivery"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "webhook_stays" BEFORE DELETE OR TRUNCATE ON "webhook"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- What a subscription still lacks, in order.
CREATE INDEX "notice_delivery_waiting_idx" ON "notice_delivery" ("webhook_id", "notice_id") WHERE "delivered_at" IS NULL;
-- Subscriptions of a unit, and those that are carried to.
CREATE INDEX "webhook_unit_idx" ON "webhook" ("unit", "created_at" DESC, "id" DESC) WHERE "ended_at" IS NULL;
CREATE INDEX "webhook_carried_idx" ON "webhook" ("id") WHERE "ended_at" IS NULL AND "paused_at" IS NULL;
ALTER TABLE "notice_delivery" SET (autovacuum_vacuum_scale_factor = 0.01);

-- Nobody could subscribe to what was written before.
UPDATE "notice" SET "sent_at" = "created_at" WHERE "sent_at" IS NULL;
