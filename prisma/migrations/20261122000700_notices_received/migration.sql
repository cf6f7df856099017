-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "received_at" TIMESTAMPTZ(3),
ADD COLUMN     "received_by" TEXT;

-- What the schema language has no words for ------------------------------------------------------------------------

-- 签收: who and when, once.
CREATE FUNCTION "refuse_rewritten_notice"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "later" CONSTANT text[] := ARRAY['sent_at', 'received_by', 'received_at'];
BEGIN
  IF to_jsonb(NEW) - "later" <> to_jsonb(OLD) - "later"
      OR (OLD."sent_at" IS NOT NULL AND NEW."sent_at" IS DISTINCT FROM OLD."sent_at")
      OR (OLD."received_at" IS NOT NULL
        AND (NEW."received_at", NEW."received_by") IS DISTINCT FROM (OLD."received_at", OLD."received_by")) THEN
    RAISE EXCEPTION 'UPDATE refused: a notice is received once and never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "notice_is_received_once" BEFORE UPDATE ON "notice"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewritten_notice"();
CREATE TRIGGER "notice_stays" BEFORE DELETE OR TRUNCATE ON "notice"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
ALTER TABLE "notice" ADD CONSTRAINT "notice_receipt_check" CHECK (("received_by" IS NULL) = ("received_at" IS NULL));

-- A unit's notices, newest first, and those of them that nobody has taken note of.
CREATE INDEX "notice_recipient_idx" ON "notice" ("recipient", "id" DESC) WHERE "recipient" <> '';
CREATE INDEX "notice_unread_idx" ON "notice" ("recipient", "id" DESC)
  WHERE "recipient" <> '' AND "received_at" IS NULL;
