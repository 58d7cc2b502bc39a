import { NotFoundPage } from "@/components/dossier/not-found-page";

export default function QuotationNotFound() {
  return (
    <NotFoundPage
      title="There is no such quotation in this dossier."
      why="The link may be mistyped, or it may belong to another version of the dossier."
      back="../quotations"
      backWords="Search the quotations"
    />
  );
}
