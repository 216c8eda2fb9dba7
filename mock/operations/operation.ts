import type { operations } from "@contract/schema";
import type { Account } from "../account";
import type { PreviewClock } from "../clock";
import type { Content } from "../content";
import type { Faults } from "../faults";
import type { FileAnswer } from "../file-answer";
import type { OneFile } from "../form-body";
import type { Refusal } from "../problems";
import type { Store } from "../store";

export type OperationId = keyof operations;

type Answered<Response> = Response extends { content: { "application/json": infer Body } }
  ? Body
  : Response extends { content: object }
    ? FileAnswer
    : undefined;
type SuccessOf<Responses> = Responses extends { 200: infer Ok }
  ? Answered<Ok>
  : Responses extends { 201: infer Created }
    ? Answered<Created>
    : undefined;
type BodyOf<Operation> = Operation extends { requestBody: { content: { "application/json": infer Body } } }
  ? Body
  : Operation extends { requestBody: { content: { "multipart/form-data": unknown } } }
    ? OneFile
    : undefined;

/** The checked parameters and body of an operation, typed by the contract. */
export interface Input<Id extends OperationId> {
  query: NonNullable<operations[Id]["parameters"]["query"]>;
  path: NonNullable<operations[Id]["parameters"]["path"]>;
  header: NonNullable<operations[Id]["parameters"]["header"]>;
  body: BodyOf<operations[Id]>;
}

/** Who is calling, by the bearer token. */
export interface Caller {
  token: string;
  persona: Account;
}

/** What an operation may use. `now` is epoch milliseconds by the mock's clock. */
export interface Context {
  now: number;
  caller: Caller | undefined;
  store: Store;
  content: Content;
  seed: string;
  newId: () => string;
  /** What only the preview controls move. */
  controls: { clock: PreviewClock; faults: Faults };
}

/** One operation of the contract: knows no HTTP, refuses by value. */
export type Operation<Id extends OperationId> = (
  input: Input<Id>,
  context: Context,
) => SuccessOf<operations[Id]["responses"]> | Refusal;
