-- The differences of two selections are kept beside groupings and changes.
ALTER TABLE "KeptAnalysis" DROP CONSTRAINT "KeptAnalysis_kind_check";
ALTER TABLE "KeptAnalysis" ADD CONSTRAINT "KeptAnalysis_kind_check" CHECK ("kind" IN ('grouping', 'changes', 'difference'));
