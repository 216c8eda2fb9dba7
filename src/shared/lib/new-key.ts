/**
 * A key that nobody else makes: the time and 16 random digits, for the header Idempotency-Key. Not a secret, so
 * Math.random will do, which a mini-program has.
 */
export function newKey(): string {
  const random = Array.from({ length: 16 }, () => Math.floor(Math.random() * 36).toString(36));
  return `${Date.now().toString(36)}-${random.join("")}`;
}
