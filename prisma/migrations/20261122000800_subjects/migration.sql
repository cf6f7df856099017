-- AlterTable
ALTER TABLE "content" ADD COLUMN     "marks" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "subjects" JSONB;

-- CreateTable
CREATE TABLE "likeness_mark" (
    "mark" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "content_id" TEXT NOT NULL,

    CONSTRAINT "likeness_mark_pkey" PRIMARY KEY ("mark","at","content_id")
);

-- CreateIndex
CREATE INDEX "likeness_mark_content_id_idx" ON "likeness_mark"("content_id");

-- AddForeignKey
ALTER TABLE "likeness_mark" ADD CONSTRAINT "likeness_mark_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE CASCADE ON UPDATE CASCADE;
