import "@/shared/i18n/all-messages";
import { Correction } from "@/features/guides/components/found-head";
import { GuideFinder } from "@/features/guides/components/guide-finder";
import { SearchStart } from "@/features/guides/components/search-start";
import { SuggestionList } from "@/features/guides/components/suggestion-list";
import { useSearchText } from "@/features/guides/use-search-text";
import { HotlineRow } from "@/features/regions/components/hotline-row";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";
import { SearchField } from "@/shared/ui/search-field";

/** Characters; the contract's limit for `q`. */
const longest = 60;

/** What the page stands for: nothing. One object, so that the list is not made anew with every key. */
const everything = {};

export default function SearchGuides() {
  const { code, region } = useCurrentRegion();
  const text = useSearchText();
  const { typed, q, search, remember } = text;
  return (
    <Page
      title={region ? t("guides.searchIn", { name: region.name }) : t("guides.title")}
      top={
        <SearchField
          value={typed}
          placeholder={t("guides.search")}
          maxLength={longest}
          onChange={text.type}
          onConfirm={() => search(typed)}
        />
      }
    >
      {typed.trim() === "" || q === "" ? (
        <SearchStart regionCode={code} onSearch={search} />
      ) : (
        <>
          {text.suggesting && (
            <SuggestionList regionCode={code} typed={typed} onSearch={search} onOpen={remember} />
          )}
          <GuideFinder
            regionCode={code}
            q={q}
            fixed={everything}
            literal={text.literal}
            note={({ corrected }) =>
              corrected && <Correction typed={q} corrected={corrected} onKeep={text.keepLiteral} />
            }
            onTry={search}
            onOpen={remember}
          />
        </>
      )}
      <HotlineRow title={t("hotline.notFound")} text={t("hotline.notFoundAbout")} />
    </Page>
  );
}
