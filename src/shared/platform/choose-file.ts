/** A file that the person chose; `path` is good until the page is closed. */
export interface ChosenFile {
  path: string;
  name: string;
  bytes: number;
  isPicture: boolean;
}

/** Where a file comes from; a browser asks by itself. */
export type FileSource = "pictures" | "chats";

const accepted = ".jpg,.jpeg,.png,.pdf,.docx,image/jpeg,image/png,application/pdf";

/** Lets the person choose one file; undefined when none is chosen. */
export function chooseFile(_from: FileSource): Promise<ChosenFile | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accepted;
  input.hidden = true;
  document.body.appendChild(input);
  return new Promise((resolve) => {
    const end = () => {
      input.remove();
      const file = input.files?.[0];
      if (!file) return resolve(undefined);
      const { name, size: bytes, type } = file;
      resolve({ path: URL.createObjectURL(file), name, bytes, isPicture: type.startsWith("image/") });
    };
    input.addEventListener("change", end);
    input.addEventListener("cancel", end);
    input.click();
  });
}
