-- What a relation led to nobody: few rows, found without reading any other notice. The schema language has no word for it.
CREATE INDEX "notice_untold_idx" ON "notice" ("id" DESC) INCLUDE ("referral_id")
  WHERE "recipient" = '' AND "detail" ? 'relation';
