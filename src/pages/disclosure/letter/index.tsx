import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { LetterActions } from "@/features/disclosure/requests/components/letter-actions";
import { LetterSheet } from "@/features/disclosure/requests/components/letter-sheet";
import { requestQuery } from "@/features/disclosure/requests/queries";
import { useLetterFile } from "@/features/disclosure/requests/use-letter-file";
import { SignedIn } from "@/features/session/components/signed-in";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Message } from "@/shared/ui/message";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

function Own({ id, letterId }: { id: string; letterId: string }) {
  const read = useQuery(requestQuery(id));
  const letter = read.data?.letters.find((one) => one.id === letterId);
  const file = useLetterFile(id, letter);
  return (
    <Page
      title={t("requests.letter.page")}
      {...(letter ? { name: letter.title, bottom: <LetterActions {...file} /> } : {})}
    >
      <ReadState read={read} cards={[14]}>
        {() =>
          letter ? (
            <LetterSheet letter={letter} />
          ) : (
            <Message icon="alert" title={t("error.notFound")} text={t("error.ask")} />
          )
        }
      </ReadState>
    </Page>
  );
}

/** `id`: one of the caller's requests; `letter`: one of its letters. */
export default function OneLetter() {
  const id = usePageParam("id");
  const letterId = usePageParam("letter");
  return (
    <SignedIn title={t("requests.letter.page")}>
      <Own id={id} letterId={letterId} />
    </SignedIn>
  );
}
