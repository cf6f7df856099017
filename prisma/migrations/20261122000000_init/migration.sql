-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "region" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_relation" (
    "unit_id" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "to_unit_id" TEXT NOT NULL,

    CONSTRAINT "unit_relation_pkey" PRIMARY KEY ("unit_id","relation")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "unit_id" TEXT,
    "positions" TEXT[],
    "oversight" TEXT,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content" (
    "id" TEXT NOT NULL,
    "title" TEXT,
    "texts" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "owner_person" TEXT NOT NULL,
    "owner_unit" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "referral_id" TEXT,
    "sequence" INTEGER,

    CONSTRAINT "content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request" (
    "id" TEXT NOT NULL,
    "principal" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_digest" TEXT NOT NULL,
    "referral_id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "sequence" INTEGER,
    "problem" JSONB,
    "content_id" TEXT,
    "document_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT NOT NULL,
    "storage_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "media_type" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "owner_person" TEXT NOT NULL,
    "owner_unit" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "named" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "lifecycle" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "definition_digest" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "final" BOOLEAN NOT NULL,
    "sequence" INTEGER NOT NULL,
    "starter_unit" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "memory" JSONB NOT NULL,
    "state" JSONB NOT NULL,
    "title_content_id" TEXT,
    "title_grams" TEXT[],

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral_party" (
    "referral_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "from_sequence" INTEGER NOT NULL,
    "until_sequence" INTEGER,

    CONSTRAINT "referral_party_pkey" PRIMARY KEY ("referral_id","role","unit_id","from_sequence")
);

-- CreateTable
CREATE TABLE "referral_reader" (
    "unit_id" TEXT NOT NULL,
    "referral_id" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "lifecycle" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "final" BOOLEAN NOT NULL,

    CONSTRAINT "referral_reader_pkey" PRIMARY KEY ("referral_id","unit_id")
);

-- CreateTable
CREATE TABLE "step" (
    "referral_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "event" JSONB NOT NULL,
    "after" INTEGER,
    "body_digest" TEXT NOT NULL,
    "request_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "late" BOOLEAN NOT NULL,
    "actor" TEXT,
    "unit" TEXT,

    CONSTRAINT "step_pkey" PRIMARY KEY ("referral_id","sequence")
);

-- CreateTable
CREATE TABLE "due_answer" (
    "referral_id" TEXT NOT NULL,
    "key_digest" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "question" JSONB NOT NULL,
    "answer" JSONB NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "due_answer_pkey" PRIMARY KEY ("referral_id","key_digest")
);

-- CreateTable
CREATE TABLE "duty" (
    "referral_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "duty" TEXT NOT NULL,
    "lifecycle" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "acts" TEXT[],
    "modality" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "paused" BOOLEAN NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "start_at" TIMESTAMPTZ(3),
    "due_key_digest" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "conservative_at" TIMESTAMPTZ(3),
    "provisional" BOOLEAN NOT NULL,
    "rule_id" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" INTEGER,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("referral_id","id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL,
    "referral_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "recipient" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral_document" (
    "referral_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,

    CONSTRAINT "referral_document_pkey" PRIMARY KEY ("referral_id","sequence","document_id","type")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "referral_id" TEXT,
    "step_sequence" INTEGER,
    "body" TEXT NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "unit_relation_to_unit_id_idx" ON "unit_relation"("to_unit_id");

-- CreateIndex
CREATE INDEX "account_unit_id_idx" ON "account"("unit_id");

-- CreateIndex
CREATE INDEX "request_content_id_idx" ON "request"("content_id");

-- CreateIndex
CREATE UNIQUE INDEX "request_principal_target_key_key" ON "request"("principal", "target", "key");

-- CreateIndex
CREATE UNIQUE INDEX "document_storage_name_key" ON "document"("storage_name");

-- CreateIndex
CREATE UNIQUE INDEX "referral_number_key" ON "referral"("number");

-- CreateIndex
CREATE INDEX "referral_opened_at_id_idx" ON "referral"("opened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "referral_lifecycle_opened_at_id_idx" ON "referral"("lifecycle", "opened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "referral_stage_opened_at_id_idx" ON "referral"("stage", "opened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "referral_title_grams_idx" ON "referral" USING GIN ("title_grams");

-- CreateIndex
CREATE INDEX "referral_title_content_id_idx" ON "referral"("title_content_id");

-- CreateIndex
CREATE INDEX "referral_reader_unit_id_opened_at_referral_id_idx" ON "referral_reader"("unit_id", "opened_at" DESC, "referral_id" DESC);

-- CreateIndex
CREATE INDEX "referral_reader_unit_id_lifecycle_opened_at_referral_id_idx" ON "referral_reader"("unit_id", "lifecycle", "opened_at" DESC, "referral_id" DESC);

-- CreateIndex
CREATE INDEX "referral_reader_unit_id_stage_opened_at_referral_id_idx" ON "referral_reader"("unit_id", "stage", "opened_at" DESC, "referral_id" DESC);

-- CreateIndex
CREATE INDEX "referral_reader_unit_id_final_opened_at_referral_id_idx" ON "referral_reader"("unit_id", "final", "opened_at" DESC, "referral_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notice_referral_id_sequence_recipient_kind_about_key" ON "notice"("referral_id", "sequence", "recipient", "kind", "about");

-- CreateIndex
CREATE INDEX "referral_document_document_id_idx" ON "referral_document"("document_id");

-- CreateIndex
CREATE INDEX "audit_entry_referral_id_sequence_idx" ON "audit_entry"("referral_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_referral_id_step_sequence_key" ON "audit_entry"("referral_id", "step_sequence");

-- AddForeignKey
ALTER TABLE "unit_relation" ADD CONSTRAINT "unit_relation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_relation" ADD CONSTRAINT "unit_relation_to_unit_id_fkey" FOREIGN KEY ("to_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_title_content_id_fkey" FOREIGN KEY ("title_content_id") REFERENCES "content"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_party" ADD CONSTRAINT "referral_party_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_reader" ADD CONSTRAINT "referral_reader_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due_answer" ADD CONSTRAINT "due_answer_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_document" ADD CONSTRAINT "referral_document_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_document" ADD CONSTRAINT "referral_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
