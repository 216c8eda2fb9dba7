import { addressOf } from "./blobs";

/** A file that the person chose; `path` is good until the page is closed. */
export interface ChosenFile {
  path: string;
  name: string;
  bytes: number;
  isPicture: boolean;
}

/** Where a file comes from, or what it is to be; a browser asks by itself where from. */
export type FileSource = "pictures" | "chats" | "video";

const documents = ".jpg,.jpeg,.png,.pdf,.docx,image/jpeg,image/png,application/pdf";
const accepted: Record<FileSource, string> = {
  pictures: documents,
  chats: documents,
  video: "video/mp4,video/webm",
};

/** Lets the person choose one file; undefined when none is chosen. */
export function chooseFile(from: FileSource): Promise<ChosenFile | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accepted[from];
  input.hidden = true;
  document.body.appendChild(input);
  return new Promise((resolve) => {
    const end = () => {
      input.remove();
      const file = input.files?.[0];
      if (!file) return resolve(undefined);
      const { name, size: bytes, type } = file;
      resolve({ path: addressOf(file), name, bytes, isPicture: type.startsWith("image/") });
    };
    input.addEventListener("change", end);
    input.addEventListener("cancel", end);
    input.click();
  });
}
