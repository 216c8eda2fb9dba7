import type { components } from "@contract/schema";
import { Uploader } from "./uploader";

type Upload = components["schemas"]["Upload"];

interface FilesFieldProps {
  label: string;
  files: readonly Upload[];
  /** How many the contract takes. */
  most: number;
  onChange: (files: Upload[]) => void;
}

/** Several files to hand in: one place for each that is there, and an empty one for the next. */
export function FilesField({ label, files, most, onChange }: FilesFieldProps) {
  const slot = (file: Upload | undefined) => (
    <Uploader
      key={file?.id ?? `next-${files.length}`}
      label={label}
      error=""
      file={file}
      onKept={(kept) => onChange([...files, kept])}
      onRemove={() => onChange(files.filter((other) => other !== file))}
    />
  );
  return (
    <>
      {files.map(slot)}
      {files.length < most && slot(undefined)}
    </>
  );
}
