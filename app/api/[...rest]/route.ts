import { refusal } from "@/app/api/v1/_answers/answer";

/** Any other address of the interface: whoever reads it is a program, and gets a sentence in JSON and no page. */
function answerNothing(): Response {
  return refusal(
    404,
    "There is nothing at this address of the interface. It begins at /api/v1/dossiers, which leads to everything else.",
  );
}

export {
  answerNothing as DELETE,
  answerNothing as GET,
  answerNothing as PATCH,
  answerNothing as POST,
  answerNothing as PUT,
};
