-- CreateTable
CREATE TABLE "audit_subtree" (
    "level" INTEGER NOT NULL,
    "number" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_subtree_pkey" PRIMARY KEY ("level","number")
);

-- CreateTable
CREATE TABLE "audit_checkpoint" (
    "size" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "audit_checkpoint_pkey" PRIMARY KEY ("size")
);

-- CreateTable
CREATE TABLE "audit_watch" (
    "id" INTEGER NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "size" BIGINT NOT NULL,
    "whole_at" TIMESTAMPTZ(3),
    "faults" JSONB NOT NULL,

    CONSTRAINT "audit_watch_pkey" PRIMARY KEY ("id")
);

-- What the schema language has no words for ------------------------------------------------------------------------

ALTER TABLE "audit_watch" ADD CONSTRAINT "audit_watch_single_check" CHECK ("id" = 1);
CREATE TRIGGER "audit_subtree_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_subtree"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_checkpoint_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_checkpoint"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
