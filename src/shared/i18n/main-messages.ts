// Every page of the main package but the first imports this before all else: what the first page cannot say.
import main from "@generated/messages/main.json";
import type { Messages } from "@lingui/core";
import { addMessages } from "./translate";

addMessages(main.messages as Messages);
