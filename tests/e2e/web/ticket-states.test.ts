// The states of the form and of the ticket that one rarely sees, on the narrowest screen: nothing sticks out or is cut,
// axe finds nothing, and all that one presses is large enough.
import { axeFindings } from "../../support/axe";
import { cutOff, smallTargets, sticksOut } from "../../support/measure";
import { ticketFormStates } from "../../support/ticket-form-states";
import { ticketStates } from "../../support/ticket-states";
import { webApp } from "../../support/web-app";

const app = webApp();

test.each([...ticketFormStates, ...ticketStates])("$name", async ({ path, who, reach }) => {
  const visitor = await app.visit({ path, width: 320, ...who });
  await reach(visitor);
  await visitor.settles();
  expect(await sticksOut(visitor)).toEqual([]);
  expect(await cutOff(visitor)).toEqual([]);
  expect(await smallTargets(visitor, 44)).toEqual([]);
  expect(await axeFindings(visitor)).toEqual([]);
});
