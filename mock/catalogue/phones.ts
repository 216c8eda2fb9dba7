// Telephone fields: several numbers, with labels, brackets and full-width digits.

/** Numbers that can be dialled (digits and hyphens), and the pieces in which no number was found. */
export function phones(text: string): { numbers: string[]; unread: string[] } {
  const even = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[－–—―−‐]/g, "-")
    .replace(/[（(]\s*(0\d{2,3})\s*[）)]\s*-?/g, "$1-")
    .replace(/(^|[^\d-])(0\d{2,3})\s+(?=\d{7,8}(?!\d))/g, "$1$2-");
  const numbers: string[] = [];
  const unread: string[] = [];
  for (const piece of even.split(/[、,，;；/\s]+/).filter((part) => part !== "")) {
    const [, number = "", rest = ""] = /^[^\d]*?([:：]?)(\d[\d-]{1,18}\d)(.*)$/.exec(piece)?.slice(1) ?? [];
    if (number !== "") numbers.push(number);
    if (number === "" || rest !== "") unread.push(piece);
  }
  return { numbers: [...new Set(numbers)], unread };
}
