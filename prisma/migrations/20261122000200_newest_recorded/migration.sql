-- What was recorded lately, newest first: where a history may have to follow.
CREATE INDEX "referral_recorded_at_id_idx" ON "referral"("recorded_at" DESC, "id" DESC);
