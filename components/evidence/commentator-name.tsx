import type { NamedCommentator } from "@/lib/wording/names";

/** A name as the sources spell it and, where the correction is uncertain, the probable one after it. */
export function CommentatorName({ commentator }: { commentator: Pick<NamedCommentator, "name" | "probably"> }) {
  return (
    <>
      {commentator.name}
      {commentator.probably && " "}
      {commentator.probably && <em className="font-normal font-serif text-soft">probably {commentator.probably}</em>}
    </>
  );
}
