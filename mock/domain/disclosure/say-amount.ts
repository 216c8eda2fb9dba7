/** An amount of whole yuan as people read it: 1,100. */
export const sayAmount = (amount: number) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
