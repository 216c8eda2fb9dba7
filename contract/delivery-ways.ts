import type { components } from "./schema";

type Schemas = components["schemas"];

/**
 * Ways in which each form of the information can be handed over; what is looked at or copied by hand is so on the spot.
 * It belongs to the contract as `does_not_fit_form` does: a backend refuses the rest, so no form offers it.
 */
export const deliveryWaysOf: Readonly<Record<Schemas["InformationForm"], readonly Schemas["DeliveryWay"][]>> =
  {
    electronic: ["online", "in-person", "post"],
    paper: ["post", "in-person", "fax"],
    inspect: ["in-person"],
    transcribe: ["in-person"],
  };
