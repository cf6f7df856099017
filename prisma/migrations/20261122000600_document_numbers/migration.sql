-- AlterTable
ALTER TABLE "unit" ADD COLUMN     "document_code" TEXT;

-- CreateTable
CREATE TABLE "document_series" (
    "unit" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "newest" INTEGER NOT NULL,

    CONSTRAINT "document_series_pkey" PRIMARY KEY ("unit","series","year")
);

-- CreateTable
CREATE TABLE "document_number" (
    "unit" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "referral_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "voided_by" INTEGER,

    CONSTRAINT "document_number_pkey" PRIMARY KEY ("unit","series","year","number")
);

-- CreateIndex
CREATE INDEX "document_number_referral_id_sequence_idx" ON "document_number"("referral_id", "sequence");

-- AddForeignKey
ALTER TABLE "document_number" ADD CONSTRAINT "document_number_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language has no words for ------------------------------------------------------------------------

CREATE TRIGGER "document_number_stays" BEFORE DELETE OR TRUNCATE ON "document_number"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
